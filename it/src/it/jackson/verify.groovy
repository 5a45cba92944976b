// Both Jacksons are among the dependencies, so there are both modules, and each reads and writes.
def pom = new groovy.xml.XmlSlurper().parse(new File(basedir, 'pom.xml'))
def version = { group -> pom.dependencies.dependency.find { it.groupId.text() == group }.version.text() }
def repository = new File(localRepositoryPath.toString())
def jars = { group, artifact ->
    def found = []
    new File(repository, "${group.replace('.', '/')}/${artifact}").eachFileRecurse { if (it.name.endsWith('.jar')) found << it }
    found
}
def java = new File(System.getProperty('java.home'), 'bin/java').path
[2: 'com.fasterxml.jackson.core', 3: 'tools.jackson.core'].each { number, group ->
    assert new File(basedir, "target/generated-sources/qmp-events/jackson/events/QemuEventsJackson${number}Module.java").exists()
    def needed = ['jackson-databind', 'jackson-core'].collect { artifact ->
        jars(group, artifact).find { it.name == "${artifact}-${version(group)}.jar" }
    } + jars('com.fasterxml.jackson.core', 'jackson-annotations')
    def classPath = ([new File(basedir, 'target/classes'), runtimeJar] + needed).join(File.pathSeparator)
    def program = [java, '-classpath', classPath, "jackson.Store${number}"].execute()
    assert program.text.readLines() == [
        '[StopEvent[timestamp=2023-11-14T22:13:20.000001Z, additional={}]]',
        '{"name":"vm","events":[{"timestamp":{"seconds":1700000000,"microseconds":1},"event":"STOP"}]}',
    ]
    assert program.waitFor() == 0
}

def warnings = new File(basedir, 'build.log').readLines().findAll { it.startsWith('[WARNING]') }
assert warnings.findAll { !it.contains('Could not transfer metadata') } == []
