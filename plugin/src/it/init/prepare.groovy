// What a run before this one left.
['.github', 'src', 'target'].each { new File(basedir, it).deleteDir() }
['.gitignore', '.mvn/jvm.config', 'pom.xml'].each { new File(basedir, it).delete() }
true
