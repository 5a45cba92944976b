// They were fetched before, if they can be had.
def missing = ["org/projectlombok/lombok/${lombok}", "org/mapstruct/mapstruct-processor/${mapstruct}"].findAll {
    !new File(localRepositoryPath.toString(), it).list()?.any { it.endsWith('.jar') }
}
if (missing) {
    println "Skipped: cannot be had: ${missing.join(', ')}"
    return false
}
return true
