package org.milestonesite.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.milestonesite.harness.TestSite;

/** The corpus of mistakes in {@code src/test/resources/faults}: one file for each kind of source. */
final class Faults {

    private static final Path FOLDER = Path.of("src/test/resources/faults");

    private Faults() {}

    /** The project that each fault spoils. It has every kind of source, and no finding. */
    static TestSite goodProject(Path folder) {
        return TestSite.copy(FOLDER.resolve("project"), folder);
    }

    static List<FaultFile> files() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".faults"))
                    .sorted()
                    .map(FaultFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Fault> all() {
        return files().stream().flatMap(file -> file.faults().stream()).toList();
    }
}
