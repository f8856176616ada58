def site = { String name ->
    def root = new File(basedir, "$name/target/site")
    def all = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) { all[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList() }
    all
}
def plan = site('plan')
assert plan.size() > 3
['other place', 'ein Ort für Leerzeichen'].each {
    assert site(it).keySet() == plan.keySet()
    assert site(it) == plan: "the bytes of '$it' differ"
}
true
