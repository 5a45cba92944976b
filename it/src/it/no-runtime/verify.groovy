// The log has what is to be pasted, with the version of the plugin.
def log = new File(basedir, 'build.log').text.replaceAll(/(?m)^\[ERROR\] /, '')
def version = (log =~ /--- qmp-events[\w-]*:([\w.-]+):generate/)[0][1]
assert log.contains('needs qmp-events-runtime, which is not among the dependencies')
assert log.contains("""
<dependency>
  <groupId>io.github.qmpevents</groupId>
  <artifactId>qmp-events-runtime</artifactId>
  <version>${version}</version>
</dependency>
""")
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : 'a stack trace'
assert !new File(basedir, 'target/generated-sources').exists()
