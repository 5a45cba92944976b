// All modules were generated and compiled at once, and the second build had nothing to do in any of them.
def log = new File(basedir, 'build.log').text
assert (log =~ /1 event, \d+ members? -> \d+ files/).size() == 4
assert (log =~ /Up to date: \d+ files\./).size() == 4
assert !log.contains('not marked as @threadSafe') && !log.contains('not marked as thread-safe')
['first', 'second', 'third', 'modular'].each {
    assert new File(basedir, "${it}/target/classes/${it}/events/JobEndedEvent.class").exists()
}

// The module runs on the module path, with the runtime as a module beside it.
def modulePath = [new File(basedir, 'modular/target/classes'), runtimeJar].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def message = '{"event": "JOB_ENDED", "data": {"job": "j1"}, "timestamp": {"seconds": 1, "microseconds": 2}}'
def program = [java, '-p', modulePath, '-m', 'acme.modular/modular.Jobs', message].execute()
assert program.text.trim() == 'acme.modular j1'
assert program.waitFor() == 0
