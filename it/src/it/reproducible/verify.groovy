import groovy.io.FileType
import java.nio.file.Files

// The same sources, down to the manifest of what was written, and the same jars, to the byte.
def files = { folder ->
    def found = new TreeMap()
    File top = new File(basedir, folder)
    ['generated-sources/qmp-events', 'classes'].each {
        new File(top, it).eachFileRecurse(FileType.FILES) { file -> found[top.toPath().relativize(file.toPath()).toString()] = file }
    }
    top.eachFileMatch(~/.*\.jar/) { file -> found[file.name] = file }
    found
}
def one = files('target/one')
def two = files('target/two')
assert one.keySet() == two.keySet()
assert one.keySet().count { it.endsWith('.jar') } == 2
one.each { name, file ->
    assert Files.mismatch(file.toPath(), two[name].toPath()) == -1 : "${name} differs"
}
return true
