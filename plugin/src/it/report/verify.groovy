def work = new File(basedir, 'target/milestone-site')
def json = new groovy.json.JsonSlurper().parse(new File(work, 'findings.json'))
assert json.summary == [errors: 1, warnings: 0, infos: 0, silenced: 0]
assert json.findings[0].code == 'unresolved-document'
assert json.findings[0].path == 'src/milestones/milestones/REL-1.md'
assert json.findings[0].line == 8 && json.findings[0].column == 5
def result = new groovy.json.JsonSlurper().parse(new File(work, 'findings.sarif')).runs[0].results[0]
assert result.ruleId == 'unresolved-document'
assert result.locations[0].physicalLocation.region == [startLine: 8, startColumn: 5, endLine: 8, endColumn: 14]
assert new File(work, 'findings.schema.json').isFile()
assert !new File(basedir, 'target/site').exists()

def log = new File(basedir, 'build.log').text
def runs = log.split('Scanning for projects').drop(1)
assert runs.size() == 4
def finding = { String run -> run.readLines().find { it.contains('no bibliography has a document Nobody') } }
def colour = /(\e\[[0-9;]*m)+/
def bare = '[ERROR] src/milestones/milestones/REL-1.md:8:5: error[unresolved-document]: no bibliography has a document Nobody'
// Maven 3.6.3 colours its log on a terminal only, whatever it is told; then so do we.
assert finding(runs[0]) == bare ||
        finding(runs[0]) =~ /$colour.*REL-1\.md:8:5$colour: ${colour}error$colour\[unresolved-document\]$colour: no/
assert finding(runs[1]) == bare
assert runs[1].contains('the whole report: target/milestone-site/findings.json')
assert runs[2].contains('START is now REL-1.') && runs[2].contains('src/milestones/milestones/REL-1.md:4')
assert runs[3].contains('A document is cited that no bibliography has.')
true
