// Bindings are compiled with the tests, with a runtime that only the tests have, and not with the program.
def log = new File(basedir, 'build.log').text
assert log =~ /1 event, 1 member -> \d+ files in target.generated-test-sources.qmp-events/
assert log =~ /Up to date: \d+ files\./
assert new File(basedir, 'target/test-classes/tested/events/JobEndedEvent.class').exists()
assert new File(basedir, 'target/test-classes/tested/ExpectedJobs.class').exists()
assert !new File(basedir, 'target/classes').exists()
assert !new File(basedir, 'target/generated-sources/qmp-events').exists()
