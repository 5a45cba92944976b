// Where a Maven would be there is at least an empty one, so that its rows get as far as to be skipped.
mavens.split(',').each { version ->
    File home = new File(mavenHomes, "apache-maven-${version}")
    if (!new File(home, 'bin/mvn').exists()) {
        println "Maven ${version} cannot be had"
        new File(home, 'lib').mkdirs()
    }
}
return true
