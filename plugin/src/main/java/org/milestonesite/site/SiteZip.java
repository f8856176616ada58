package org.milestonesite.site;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/**
 * Packs a site that was written into a zip, to be mailed or carried away: one folder, and in it the files of ours. What
 * else lies in the output folder stays behind.
 *
 * @param output the output folder
 * @param file the zip
 * @param folder the one at the top of the zip, such as {@code LDM-564-1.6}
 * @param displayed what the folder of the zip is called in findings, with {@code /}
 */
public record SiteZip(Path output, Path file, String folder, String displayed) {

    /** No clock may reach the bytes. Zips begin in 1980, and Java adds the time zone to what is of its first day. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Replaces an older one at once, so that nobody mails half of it. Gives why it can't be written, if so. */
    public List<Diagnostic> write(Site site) {
        Path parent = file.toAbsolutePath().getParent();
        if (!PortablePath.is(folder)) {
            return List.of(
                    Diagnostic.nowhere(Code.WRITE_FAILED, folder + ".zip").variant("path"));
        }
        try {
            Files.createDirectories(parent);
            Path written = parent.resolve(file.getFileName() + ".new");
            try (OutputStream out = Files.newOutputStream(written);
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (String path : site.files().keySet()) {
                    ZipEntry entry = new ZipEntry(folder + "/" + path);
                    entry.setTimeLocal(TIME);
                    zip.putNextEntry(entry);
                    Files.copy(output.resolve(path), zip);
                    zip.closeEntry();
                }
            }
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
            return List.of();
        } catch (IOException e) {
            return new WriteFindings(parent, displayed).io(e);
        }
    }
}
