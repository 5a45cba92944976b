// Whether there are the Maven and the JDK that a project is to be built with.
if (!new File(pairMaven, 'bin/mvn').exists() || new File(pairMaven, 'stand-in').exists()) {
    println "Skipped: there is no Maven in ${pairMaven}"
    return false
}
if (!pairJava || !new File(pairJava, 'bin/javac').exists()) {
    println 'Skipped: JAVA25_HOME does not name a JDK'
    return false
}
return true
