// The error names the folder, and nothing was left.
File sealed = new File(basedir, 'sealed')
sealed.setWritable(true)
def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*sealed/
assert !(log =~ /(?m)^\s+at [\w.$]+\(/) : 'a stack trace'
assert sealed.list().length == 0
