def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/site/milestones/REL-1.html').isFile()
def runs = (log =~ /Milestone Site: \d+ pages \(files changed: (\d+), deleted: 0\); open (file:\S+index.html)/).collect { it }
assert runs.size() == 2
assert runs[0][1].toInteger() > 0
assert runs[1][1] == '0': 'the second run touches nothing'
assert new File(new URI(runs[0][2])) == new File(basedir, 'target/site/index.html')
assert log.contains('Milestone Site: skipped')
assert !new File(basedir, 'target/skipped').exists()
true
