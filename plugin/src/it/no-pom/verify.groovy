assert new File(basedir, 'target/site/index.html').isFile()
assert new File(basedir, 'target/site/milestones/REL-1.html').isFile()
assert new File(basedir, 'target/milestone-site').isDirectory()
assert basedir.list().every { !it.contains('$') }
true
