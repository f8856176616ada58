def log = new File(basedir, 'build.log').text
assert new File(basedir, 'target/site/milestones/REL-1.html').isFile()
assert new File(basedir, 'src/milestones/site.yaml').text.contains('handle: XYZ-7')
assert (log =~ /Milestone Site: (\d+) files created/).collect { it[1] } == ['18', '0']
assert log.contains('left as it is: pom.xml')
assert log.contains('the handle and the title stay those in it')
assert log.contains('Milestone Site: nothing found (milestones: 3)')
assert log.contains('Milestone Site: 7 schemas in src/milestones/.schemas')
def runs = (log =~ /Milestone Site: \d+ pages \(files changed: (\d+)/).collect { it[1] }
assert runs.size() == 2
assert runs[1] == '0': 'the second init changed nothing'
assert !(log =~ /(error|warning|info)\[/).find()
true
