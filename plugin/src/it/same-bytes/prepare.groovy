// A JVM whose locale is "C" cannot name the third folder; .ci/run sets another.
['other place', 'ein Ort für Leerzeichen'].each { name ->
    def plan = new File(basedir, 'plan')
    plan.eachFileRecurse(groovy.io.FileType.FILES) { file ->
        def copy = new File(new File(basedir, name), plan.toPath().relativize(file.toPath()).toString())
        copy.parentFile.mkdirs()
        copy.bytes = file.bytes
    }
}
true
