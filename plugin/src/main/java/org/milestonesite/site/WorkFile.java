package org.milestonesite.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Diagnostic;

/**
 * A file in the work folder, which authors may read and need not keep.
 *
 * @param displayed what the folder is called in findings
 */
public record WorkFile(Path folder, String displayed, String name) {

    /**
     * Writes it where it differs; without content there is to be none.
     *
     * @return why that can't be, if so
     */
    public List<Diagnostic> write(Optional<byte[]> content) {
        try {
            if (content.isPresent()) {
                Files.createDirectories(folder);
                put(content.get());
            } else {
                Files.deleteIfExists(folder.resolve(name));
            }
            return List.of();
        } catch (IOException e) {
            return new WriteFindings(folder, displayed).io(e);
        }
    }

    /** At once, so that nobody reads half of it. */
    void put(byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Path written = Files.write(folder.resolve(name + ".new"), bytes);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
