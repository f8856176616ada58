def log = new File(basedir, 'build.log').text
assert new File(basedir, '.gitignore').text == 'mine/\n'
assert !new File(basedir, 'pom.xml').text.contains('milestone-site-maven-plugin')
assert log.contains('left as it is: .gitignore')
assert log.contains('left as it is: pom.xml')
def printed = log.substring(log.indexOf('<plugin>'), log.indexOf('</plugin>') + '</plugin>'.length())
def plugin = javax.xml.parsers.DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new ByteArrayInputStream(printed.getBytes('UTF-8')))
def text = { name -> plugin.getElementsByTagName(name).item(0).textContent }
assert text('artifactId') == 'milestone-site-maven-plugin'
assert text('outputDirectory') == '${project.reporting.outputDirectory}/milestones'
assert text('goals').split() == ['check', 'generate']
assert new File(basedir, 'target/site/milestones/index.html').isFile()
true
