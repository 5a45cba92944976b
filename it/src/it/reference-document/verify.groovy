import groovy.io.FileType
import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').text
assert log =~ /36 events, \d+ members -> \d+ files/
assert log =~ /(?m)^\[WARNING\] .*2016-07-13_6aae5be\.txt:\d+:\d+: warning\[QE\d{3}\]/

/** The names of the events in a recording, found without the project: a message begins with a line that begins with a brace. */
List<String> eventNames(File recording) {
    def messages = recording.getText('UTF-8').split(/(?m)^(?=\{)/)
    messages.collect {
        try {
            new JsonSlurper().parseText(it)
        } catch (groovy.json.JsonException e) {
            null
        }
    }.findAll { it instanceof Map && it.event }*.event
}

def recordings = []
new File(shared, 'recordings').eachFileRecurse(FileType.FILES) { if (it.name.endsWith('.jsonl')) recordings << it }
recordings.sort()
def classPath = [new File(basedir, 'target/classes'), runtimeJar].join(File.pathSeparator)
def java = new File(System.getProperty('java.home'), 'bin/java').path
File output = new File(basedir, 'target/replay.txt')
def replay = new ProcessBuilder([java, '-classpath', classPath, 'reference.Replay'] + recordings*.path)
        .redirectOutput(output)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start()
assert replay.waitFor() == 0

// The overrides are in force.
def lines = output.readLines()
assert lines.takeRight(2) == ['the largest balloon: 18446744073709551615', 'a card without a name: true']

def came = [:].withDefault { [] }
String file = null
lines.dropRight(2).each { line ->
    if (line.startsWith('file ')) {
        file = line.substring(5)
        came[file] = []
    } else {
        came[file] << line.split(' ', 3)
    }
}

// Every event arrived, once and in order, as its own type or with a reason.
recordings.each { recording ->
    boolean same = came[recording.path].collect { it[0] } == eventNames(recording)
    assert same : recording.name
}
def all = came.values().sum([])
def unrecognised = all.findAll { it[1] ==~ /[A-Z_]+/ }
def withoutDetail = unrecognised.findAll { it.size() < 3 }
assert withoutDetail.isEmpty()
assert ['UNKNOWN_EVENT', 'MISSING_MEMBER', 'WRONG_TYPE'].containsAll(unrecognised.collect { it[1] }.toSet())
boolean many = recordings.isEmpty() || all.size() > 1000
assert many

println "${recordings.size()} recordings, ${all.size()} events, ${unrecognised.size()} of them unrecognised"
