import java.nio.file.Files

// Where a Maven would be there is at least a stand-in, the one that runs, so that the rows get as far as to be skipped.
File running = new File(System.getProperty('maven.home'))
mavens.split(',').each { version ->
    File home = new File(mavenHomes, "apache-maven-${version}")
    if (!new File(home, 'bin/mvn').exists()) {
        println "Maven ${version} cannot be had"
        home.mkdirs()
        new File(home, 'stand-in').text = running.path
        ['bin', 'boot', 'conf', 'lib'].each { part ->
            Files.createSymbolicLink(home.toPath().resolve(part), running.toPath().resolve(part))
        }
    }
}
return true
