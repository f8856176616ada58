def log = new File(basedir, 'build.log').text.replaceAll(/\e\[[0-9;]*m/, '')
def count = { String text -> log.split(java.util.regex.Pattern.quote(text), -1).length - 1 }

assert count('[ERROR] src/spoilt/milestones/REL-1.md:4:6: error[bad-date]: ') == 2
assert count('[ERROR]     due: 2026-02-30') == 2
assert count('[ERROR]          ^^^^^^^^^^') == 2
assert count('src/spoilt/milestones/REL-1.md:7:14: error[unresolved-milestone]: ') == 2
assert count('error[missing-source]') == 1
assert count('[ERROR] src/doubtful/milestones/REL-1.md') == 0
assert count('[WARNING] src/doubtful/milestones/REL-1.md') == 2
assert !log.contains('at org.milestonesite.'): 'no stack trace'

// The failed runs left the site as it was.
def files = { File root ->
    def all = [:]
    root.eachFileRecurse(groovy.io.FileType.FILES) { all[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    all
}
assert files(new File(basedir, 'target/site')) == files(new File(basedir, 'target/as-before'))
true
