// QEMU's own document is not part of this project.
def document = new File(shared, 'corpus/qmp-events/2016-07-13_6aae5be.txt')
if (!document.exists()) {
    println "Skipped: there is no ${document}"
}
return document.exists()
