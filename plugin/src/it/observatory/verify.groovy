// What the pages say is checked by ObservatoryTest: here, that one command does it all.
def json = new groovy.json.JsonSlurper()
def site = new File(basedir, 'target/site')
def plan = json.parse(new File(site, 'data/milestones.json'))
assert plan.asOf == '2019-04-30'
assert plan.milestones.size() == 386
assert plan.milestones.find { it.code == 'LDM-503-11a' }.due == '2019-12-18'
assert new File(site, 'milestones/LDM-503-11a.html').isFile()
assert new File(site, 'documents/LDM-564.html').isFile()
def report = json.parse(new File(basedir, 'target/milestone-site/findings.json'))
assert report.summary.errors == 0
assert report.findings.find { it.code == 'left-out' && it.path.endsWith('201904-ME.xls') } != null
def lines = new File(basedir, 'build.log').readLines()
assert lines.findAll { it =~ /(?i)log4j|slf4j/ } == []
true
