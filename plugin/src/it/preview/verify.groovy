import java.util.concurrent.TimeUnit

// The preview in a Maven of its own, as its author starts and stops it. Nothing here waits for longer than a minute.
if (File.separatorChar == '\\' as char) {
    return true // without a way to send Ctrl-C to another process
}
def files = { File folder ->
    def found = new TreeSet()
    folder.eachFileRecurse(groovy.io.FileType.FILES) { found << folder.toPath().relativize(it.toPath()).toString() }
    found
}
def before = files(basedir)
def temporary = new File(basedir.parentFile, 'preview-tmp')
temporary.deleteDir()
temporary.mkdirs()

def maven = new File(System.getProperty('maven.home'), 'bin/mvn').path
def command = [maven, '-o', '-B', "-Dmaven.repo.local=${localRepositoryPath}", '-Daether.offline.protocols=file',
        'milestone-site:preview', '-Dmilestone-site.port=0']*.toString()
def builder = new ProcessBuilder(command).directory(basedir).redirectErrorStream(true)
builder.environment().merge('MAVEN_OPTS', "-Djava.io.tmpdir=$temporary".toString()) { was, ours -> "$was $ours".toString() }
def preview = builder.start()
def output = new StringBuffer()
def reader = Thread.startDaemon { preview.inputStream.eachLine('UTF-8') { output.append(it).append('\n') } }
def address = /http:\/\/[^\s\/]+\/\S*/
try {
    def end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60)
    while (!(output =~ address).find() && preview.alive && System.nanoTime() < end) {
        sleep 50
    }
    def told = output =~ address
    assert told.find(): output
    def site = new URI(told.group())
    assert site.host == '127.0.0.1'
    assert site.path == '/'

    // bytes as generated, but for the one script tag of a page
    def get = { String path ->
        def connection = site.resolve(path).toURL().openConnection()
        connection.connectTimeout = connection.readTimeout = 30_000
        connection.inputStream.bytes
    }
    def generated = new File(basedir, 'target/generated')
    files(generated).each { path ->
        def text = { byte[] bytes -> new String(bytes, 'ISO-8859-1') }
        def served = text(get(path.replace(File.separator, '/')))
        if (path.endsWith('.html')) {
            def tag = served =~ /<script defer src="\/_\/client.js"[^>]*><\/script>/
            assert tag.size() == 1: path
            served = tag.replaceAll('')
        }
        assert served == text(new File(generated, path).bytes): path
    }

    // Ctrl-C; a process that was started from one without a terminal may be deaf to it
    def status = new File("/proc/${preview.pid()}/status")
    def deaf = status.file && (Long.parseUnsignedLong((status.text =~ /SigIgn:\s*(\S+)/)[0][1], 16) & 2) != 0
    assert ['kill', deaf ? '-TERM' : '-INT', preview.pid() as String].execute().waitFor() == 0
    def start = System.nanoTime()
    assert preview.waitFor(30, TimeUnit.SECONDS): 'it does not end'
    def took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)
    assert took < 5_000: "ending took $took ms"
    assert preview.exitValue() in [130, 143]
    reader.join(5_000)
} finally {
    preview.destroyForcibly()
}

assert (output =~ address).size() == 1: output
assert !output.contains('\tat ') && !output.contains('Exception') && !output.contains('ERROR'): output
assert !output.contains('jetty') && !output.contains('SLF4J'): output
assert files(basedir) - before == [] as Set
assert before - files(basedir) == [] as Set
assert !new File(basedir, 'target/site').exists()
// Maven's own library of the terminal unpacks itself there
assert files(temporary).every { it =~ /^(jansi|jline)/ }: files(temporary)
temporary.deleteDir()
true
