// What is generated from the bundled description passes Error Prone and NullAway beside the program that uses it.
assert new File(basedir, 'target/classes/strict/events/QemuEvents.class').exists()
assert new File(basedir, 'target/classes/strict/Errors.class').exists()
assert !new File(basedir, 'build.log').text.contains('.java:[')
