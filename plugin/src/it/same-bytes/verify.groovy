def site = { File root ->
    def all = new TreeMap()
    root.eachFileRecurse(groovy.io.FileType.FILES) {
        all[root.toPath().relativize(it.toPath()).toString()] = it.bytes.toList()
    }
    all
}
def here = site(new File(basedir, 'target/site'))
assert here.size() > 3
['other place', 'ein Ort für Leerzeichen'].each {
    def there = site(new File(basedir, "$it/target/site"))
    assert there.keySet() == here.keySet()
    there.each { path, bytes -> assert bytes == here[path]: "$path in '$it'" }
}
true
