def json = new groovy.json.JsonSlurper()
def plan = { String folder ->
    def data = json.parse(new File(basedir, "$folder/target/site/data/milestones.json"))
    data.milestones.each { it.remove('sources'); it.remove('history') }
    data
}
assert new File(basedir, 'after/src/milestones/milestones/schedule.yaml').isFile()
assert plan('after') == plan('.')
assert plan('after').milestones*.code == ['REL-1', 'REL-2', 'FEA-1', 'FEA-2']
def log = new File(basedir, 'build.log').text
assert log.contains('not kept, milestones outside of plan.include (1): XYZ-1')
assert log.contains('site.yaml has to say plan.asOf: 2024-05-31')
true
