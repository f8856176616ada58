def log = new File(basedir, 'build.log').text.replaceAll(/\e\[[0-9;]*m/, '')
def count = { String text -> log.split(java.util.regex.Pattern.quote(text), -1).length - 1 }

assert count('[ERROR] src/spoilt/milestones/REL-1.md:4:6: error[bad-date]: ') == 1
assert count('[ERROR]     due: 2026-02-30\n[ERROR]          ^^^^^^^^^^\n') == 1
assert count('[ERROR] src/spoilt/milestones/REL-1.md:7:14: error[unresolved-milestone]: ') == 1
assert count('[WARNING] src/doubtful/milestones/REL-1.md:2:7: warning[missing-due]: ') == 1
assert !log.contains('at org.milestonesite.'): 'no stack trace'

// The failed runs left the site as the first one wrote it.
def manifest = new File(basedir, 'target/milestone-site').listFiles().find { it.name.startsWith('manifest-') }
def files = manifest.readLines().drop(1).collect { it.split(' ', 4) }.findAll { !it[3].endsWith('/') }
assert files.size() > 3
files.each { assert new File(basedir, "target/site/${it[3]}").bytes.digest('SHA-256') == it[0] }
true
