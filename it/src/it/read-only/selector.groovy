// Whoever may do everything may write everywhere.
def probe = new File(basedir, 'probe')
probe.mkdir()
probe.setWritable(false)
if (probe.canWrite()) {
    println 'Skipped: this user may write to folders that are read-only'
    return false
}
return true
