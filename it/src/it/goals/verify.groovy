// Two descriptions in one folder, bindings for tests, a report, a comparison that fails, and output that is out of date.
def log = new File(basedir, 'build.log').text
assert log.contains('generated-sources/qmp-events is what would be generated')
assert log.contains('VNC_CONNECTED: event removed')
assert log.contains('good.txt differs from')
assert log =~ /(?m)^\[ERROR\] not generated any more: first.events.BlockIoErrorEvent\.java/
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : 'a stack trace'

assert new File(basedir, 'report.sarif').text.contains('"QE203"')
File sources = new File(basedir, 'target/generated-sources/qmp-events')
assert new File(sources, 'first/events/StopEvent.java').exists()
assert !new File(sources, 'first/events/VncConnectedEvent.java').exists()
assert new File(sources, 'second/events/AllJobs.java').exists()
assert new File(basedir, 'target/generated-test-sources/qmp-events/tested/events/JobEndedEvent.java').exists()
