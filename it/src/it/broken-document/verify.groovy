// The log says where the fault is, and the sources of the last good build are still there.
def log = new File(basedir, 'build.log').text
def runs = log.split(/--- qmp-events[\w-]*:[\w.-]+:generate/)
def second = runs[2]
assert second =~ /(?m)^\[ERROR\] broken\.txt:12:\d+: error\[QE103\]/
assert second.contains('nothing was generated, because broken.txt has errors')
assert !(second =~ /(?m)^\s+at [\w.$]+\(/) : 'a stack trace'

assert runs[3] =~ /(?m)^\[WARNING\] doubtful\.txt:\d+:\d+: warning\[QE203\]/
assert runs[3].contains('nothing was generated, because doubtful.txt has findings, and failOn is warning')
assert runs[4].contains('1 finding is silenced by qmp-events.findings')
assert !runs[4].contains('QE203')

File generated = new File(basedir, 'target/generated-sources/qmp-events/broken/document/events')
assert new File(generated, 'JobEndedEvent.java').text.contains('String job')
assert !new File(generated, 'JobStartedEvent.java').exists()
