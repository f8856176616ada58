// The clone lies as deep as the project, so the same relative paths lead to the shared files from both.
def shared = new File(basedir, '../../../../../shared/data').canonicalFile
if (!shared.isDirectory()) {
    println "SKIPPED: there is no $shared"
}
shared.isDirectory()
