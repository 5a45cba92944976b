// Everything is at its place, and the log has the name of the document as it is.
def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /Ereignisse f.*\.txt: 1 event, 1 member -> \d+ files in zwei W.*rter.*target.generated-sources.qmp-events/
assert log =~ /Up to date: \d+ files\./
assert new File(basedir, 'zwei Wörter, 二つ/target/classes/odd/Odd.class').exists()
