def zip = new File(basedir, 'target/PLAN-1-2.zip')
def site = new File(basedir, 'target/site')
def pdf = new File(site, 'PLAN-1.pdf')
assert pdf.bytes[0..4] as byte[] == '%PDF-'.bytes
assert new File(site, 'index.html').text.contains('href="PLAN-1.pdf"')

def inZip = [:]
new java.util.zip.ZipInputStream(zip.newInputStream()).withCloseable { entries ->
    for (def entry = entries.nextEntry; entry != null; entry = entries.nextEntry) {
        inZip[entry.name] = entries.readAllBytes().toList()
    }
}
assert inZip.keySet().every { it.startsWith('PLAN-1-2/') }
def onDisk = [:]
site.eachFileRecurse(groovy.io.FileType.FILES) {
    onDisk['PLAN-1-2/' + site.toPath().relativize(it.toPath()).toString().replace(File.separator, '/')] = it.bytes.toList()
}
assert inZip == onDisk

def again = new File(basedir, 'again/target')
assert new File(again, 'site/PLAN-1.pdf').bytes == pdf.bytes
assert new File(again, 'PLAN-1-2.zip').bytes == zip.bytes
assert new File(basedir, 'build.log').text.contains('ready to mail, in target/PLAN-1-2.zip')
// A renderer that talks to itself would fill the log.
assert !new File(basedir, 'build.log').text.contains('openhtmltopdf')
true
