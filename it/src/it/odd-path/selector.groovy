// Only where the names of files may have any letters.
def encoding = java.nio.charset.Charset.forName(System.getProperty('sun.jnu.encoding'))
if (!encoding.newEncoder().canEncode('Wörter „二つ“')) {
    println "Skipped: file names are in ${encoding} here"
    return false
}
return true
