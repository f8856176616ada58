package org.milestonesite.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.read.RawSources;
import org.milestonesite.read.Reading;
import org.milestonesite.render.SvgSanitizer;
import org.milestonesite.site.Site;

/** The images of a project as the site publishes them: SVG sanitized, all else as it is. */
final class Figures {

    private Figures() {}

    static Reading<SortedMap<String, Site.Content>> read(RawSources raw) {
        SortedMap<String, Site.Content> contents = new TreeMap<>();
        List<Diagnostic> findings = new ArrayList<>();
        raw.figures()
                .forEach((path, file) -> contents.put(path, content(raw.sourcePath() + "/" + path, file, findings)));
        return new Reading<>(contents, findings);
    }

    private static Site.Content content(String display, Path file, List<Diagnostic> findings) {
        if (!display.toLowerCase(java.util.Locale.ROOT).endsWith(".svg")) {
            return () -> bytes(file);
        }
        // a drawing that is refused is an error, so what stands in its place is never published
        byte[] sanitized =
                SvgSanitizer.sanitize(display, bytes(file), findings::add).orElse(new byte[0]);
        return () -> sanitized;
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
