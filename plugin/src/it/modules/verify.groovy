def log = new File(basedir, 'build.log').text
assert new File(basedir, 'one/target/site/index.html').text.contains('PLAN-1')
assert new File(basedir, 'two/target/site/index.html').text.contains('PLAN-2')
assert !new File(basedir, 'target/site').exists()
assert !log.contains('not marked as thread-safe') && !log.contains('not marked @threadSafe')
true
