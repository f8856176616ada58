package org.milestonesite.read;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** What the tests of readers have in common. */
public final class Read {

    private Read() {}

    /** Each finding as {@code place key [arguments] also place}. */
    public static List<String> shown(Reading<?> reading) {
        return shown(reading.findings());
    }

    static List<String> shown(List<Diagnostic> findings) {
        return findings.stream()
                .map(d -> d.at().map(Location::display).orElse("-") + " " + d.key() + " " + d.arguments()
                        + d.also().map(at -> " also " + at.display()).orElse(""))
                .toList();
    }

    /** The text that a place points to. */
    static String slice(Location at) {
        Location.Span span = (Location.Span) at;
        return span.file().text().substring(span.start(), span.end());
    }

    /** A file of the shared data; the test is skipped where it is absent. */
    public static SourceFile shared(String path) {
        Path file = Path.of(System.getProperty("shared.dir", "../../shared")).resolve(path);
        assumeTrue(Files.isReadable(file), () -> "skipped: there is no " + file);
        try {
            return SourceFile.of(path, Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
