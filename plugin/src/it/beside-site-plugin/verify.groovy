['site', 'reversed'].each {
    def site = new File(basedir, "target/$it")
    assert new File(site, 'notes.html').text.contains('By maven-site-plugin')
    assert new File(site, 'index.html').text.contains('PLAN-1')
    assert new File(site, 'milestones/REL-1.html').isFile()
    assert new File(site, 'css').isDirectory()
}
def collision = new File(basedir, 'target/collision')
assert new File(collision, 'index.html').text.contains('By maven-site-plugin')
assert !new File(collision, 'milestones').exists()
def log = new File(basedir, 'build.log').text
assert log.split(java.util.regex.Pattern.quote('error[foreign-file]: target/collision/index.html '), -1).length == 3
assert log.contains('${project.reporting.outputDirectory}/milestones')
true
