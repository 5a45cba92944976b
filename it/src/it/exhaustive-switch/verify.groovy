// Compiled without a warning, for a release that the plugin's own Java does not know.
def file = new File(basedir, 'target/classes/exhaustive/Watch.class').bytes
assert file[7] == 65
assert new File(basedir, 'build.log').readLines().findAll { it.contains('.java') && it.startsWith('[WARNING]') } == []
