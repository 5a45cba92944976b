// The log says where the fault is, and the sources of the last good build are still there.
def log = new File(basedir, 'build.log').text
def second = log.split(/--- qmp-events[\w-]*:[\w.-]+:generate/)[2]
assert second =~ /(?m)^\[ERROR\] broken\.txt:12:\d+: error\[QE103\]/
assert second.contains('nothing was generated, because broken.txt has errors')
assert !(second =~ /(?m)^\s+at [\w.$]+\(/) : 'a stack trace'

File generated = new File(basedir, 'target/generated-sources/qmp-events/broken/document/events')
assert new File(generated, 'JobEndedEvent.java').text.contains('String job')
assert !new File(generated, 'JobStartedEvent.java').exists()
