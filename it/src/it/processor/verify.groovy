import groovy.io.FileType

// The processor makes the same files as the plugin does, byte for byte, and they compiled without a warning.
def log = new File(basedir, 'build.log').text
assert log.readLines().findAll { it.startsWith('[WARNING]') && !it.contains('Could not transfer metadata') } == []

Map<String, String> sources(String folder) {
    def root = new File(basedir, folder)
    def found = [:]
    root.eachFileRecurse(FileType.FILES) {
        if (it.name.endsWith('.java')) {
            found[root.toPath().relativize(it.toPath()).toString()] = it.getText('UTF-8')
        }
    }
    found
}
def byProcessor = sources('target/generated-sources/annotations')
assert byProcessor.size() > 3
assert byProcessor == sources('target/by-plugin')

// The program runs with the runtime and nothing else.
def classPath = [new File(basedir, 'target/classes'), runtimeJar].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def program = [java, '-classpath', classPath, 'processor.Decode'].execute()
assert program.text.readLines() == ['j1 has ended']
assert program.waitFor() == 0
