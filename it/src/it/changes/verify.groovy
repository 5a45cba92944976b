// Each run tells what it did, and at the end there is what belongs to the last one and nothing else.
def log = new File(basedir, 'build.log').text
def runs = log.split(/--- qmp-events[\w-]*:[\w.-]+:generate/)
assert runs.size() == 6

assert runs[1] =~ /first.events\.txt: 3 events, 2 members -> \d+ files in/
def changed = (runs[2] =~ /changed.events\.txt: 3 events, 3 members -> \d+ files in .* \((\d+) written, (\d+) unchanged, 0 removed\)/)[0]
assert (changed[1] as int) < (changed[2] as int) : 'files were written that did not change'
assert runs[3] =~ /without-lamp.events\.txt: 2 events, 3 members -> \d+ files in .* \(\d+ written, \d+ unchanged, 2 removed\)/
assert runs[4] =~ /Up to date: \d+ files\./
assert runs[5] =~ /without-lamp.events\.txt: 2 events, 3 members -> \d+ files in/

File sources = new File(basedir, 'target/generated-sources/qmp-events')
assert new File(sources, 'renamed/events/JobEndedEvent.java').text.contains('seconds')
assert !new File(sources, 'renamed/events/LampLitEvent.java').exists()
assert !new File(sources, 'changes').exists() : 'the old package was left'

def page = new File(basedir, 'target/changes.html').getText('UTF-8')
assert page.startsWith('<!DOCTYPE html>') || page.startsWith('<!doctype html>')
assert page.contains('LAMP_LIT')
