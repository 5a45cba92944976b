// The three kinds of generated code know each other.
def jar = new File(localRepositoryPath.toString(), "org/mapstruct/mapstruct/${mapstruct}/mapstruct-${mapstruct}.jar")
def classPath = [new File(basedir, 'target/classes'), runtimeJar, jar].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
def message = '{"event": "JOB_ENDED", "data": {"job": "j1"}, "timestamp": {"seconds": 1, "microseconds": 2}}'
def program = [java, '-classpath', classPath, 'processors.Main', message].execute()
assert program.text.trim() == 'Job(name=j1, endedAt=1)'
assert program.waitFor() == 0
