// The project after the swap: what the documentation says to delete is not there, and what it says to write is.
def after = new File(basedir, 'after')
['pom.xml', 'src/milestones/milestones/REL-2.md'].each { path ->
    def copy = new File(after, path)
    copy.parentFile.mkdirs()
    copy.bytes = new File(basedir, path).bytes
}
def site = new File(basedir, 'src/milestones/site.yaml').text
        .replaceFirst(/(?m)^  include: .*\n/, '  asOf: 2024-05-31\n')
        .replaceFirst(/(?ms)^schedule:\n.*/, '')
assert !site.contains('schedule') && !site.contains('include')
new File(after, 'src/milestones/site.yaml').text = site
true
