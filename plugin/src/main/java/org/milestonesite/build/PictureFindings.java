package org.milestonesite.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.link.Pictures;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** What is wrong with a figure that is no drawing: nobody could see it, or would have to wait for it. */
final class PictureFindings {

    /** 5 MiB: a second at 40 Mbit/s, and more than a screen can show of a photograph. */
    private static final long LARGE = 5L << 20;

    private PictureFindings() {}

    /** @param display its path relative to the project */
    static List<Diagnostic> of(String display, Path file) {
        List<Diagnostic> findings = new ArrayList<>();
        Location place = SourceFile.of(display, "").whole();
        try (InputStream bytes = Files.newInputStream(file)) {
            if (Pictures.isNamed(display) && !Pictures.begins(bytes.readNBytes(Pictures.BEGIN))) {
                findings.add(Diagnostic.of(Code.BAD_FIGURE, place).variant("picture"));
            }
            long size = Files.size(file);
            if (size > LARGE) {
                findings.add(Diagnostic.of(Code.LARGE_FIGURE, place, size >> 20));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return findings;
    }
}
