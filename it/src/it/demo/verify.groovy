import java.nio.file.Files

// The demo's output on its recording is the same everywhere, to the byte.
def classPath = [new File(basedir, 'target/classes'), runtimeJar].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
File actual = new File(basedir, 'target/actual-output.txt')
def demo = new ProcessBuilder(java, '-Duser.timezone=Asia/Tokyo', '-Duser.language=tr', '-classpath', classPath, 'demo.Main')
        .redirectOutput(actual)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
assert demo.waitFor() == 0

File expected = new File(basedir, 'expected-output.txt')
assert Files.mismatch(expected.toPath(), actual.toPath()) == -1 : "${actual} is not as expected-output.txt"

def typed = (actual.text =~ /(?m)^(\d+) of the 36 kinds of event/)[0][1] as int
assert typed >= 12
