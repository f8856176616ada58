package org.milestonesite.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A site that was built: in a folder, or still in memory. */
@FunctionalInterface
interface BuiltSite {

    /** The bytes at a path from the site's root, such as {@code milestones/LDM-503-01.html}; empty if there are none. */
    Optional<byte[]> file(String path);

    static BuiltSite in(Path folder) {
        return path -> {
            Path file = folder.resolve(path);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }
}
