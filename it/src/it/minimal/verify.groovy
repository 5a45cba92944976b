import groovy.io.FileType

// What was generated compiled without a warning, and the second build had nothing to do.
def log = new File(basedir, 'build.log').text
def runs = log.split(/--- qmp-events[\w-]*:[\w.-]+:generate/)
assert runs.size() == 3
assert runs[1] =~ /qmp-events 9\.1 \(bundled\): 54 events, \d+ members -> \d+ files in target.generated-sources.qmp-events/
assert runs[2] =~ /Up to date: \d+ files\./
assert runs[2].contains('Nothing to compile')
// Of the build itself: a new JDK warns of what older Mavens are made of, and Maven 4 of repositories that it cannot reach.
assert log.readLines().findAll { it.startsWith('[WARNING]') && !it.contains('Could not transfer metadata') } == []

List<File> files(String folder) {
    def found = []
    new File(basedir, folder).eachFileRecurse(FileType.FILES) { found << it }
    found
}
def generated = files('target/generated-sources/qmp-events').findAll { it.name.endsWith('.java') }
def classes = files('target/classes')
assert generated*.name.containsAll(['QemuEvent.java', 'QemuEvents.java', 'StopEvent.java', 'UnrecognizedEvent.java'])
assert generated*.lastModified().max() <= classes*.lastModified().min() : 'the second build wrote sources'

// The program runs with the runtime and nothing else.
def classPath = [new File(basedir, 'target/classes'), runtimeJar].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def program = [java, '-classpath', classPath, 'com.acme.vm.Decode'].execute()
assert program.text.readLines() == [
    'BLOCK_JOB_READY drive0 MIRROR true',
    '{"timestamp": {"seconds": 1551441600, "microseconds": 345006}, "event": "BLOCK_JOB_READY", "data": '
        + '{"device": "drive1", "len": 4096, "offset": 4096, "speed": 0, "new": true, "type": "mirror"}}'
]
assert program.waitFor() == 0
