package org.milestonesite.build;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.link.Pictures;
import org.milestonesite.read.RawSources;
import org.milestonesite.read.ReadCache;
import org.milestonesite.read.Reading;
import org.milestonesite.render.SvgSanitizer;
import org.milestonesite.site.PlainFile;
import org.milestonesite.site.Site;

/**
 * The images of a project as the site publishes them: SVG sanitized, all else as it is.
 *
 * @param wide paths of drawings whose words nobody could read on a phone if they were made to fit it
 */
record Figures(SortedMap<String, Site.Content> contents, Set<String> wide) {

    /** In units of the drawing, which are pixels where its type is as large as that of the page. */
    private static final double WIDE = 480;

    private static final Pattern ROOT = Pattern.compile("<svg\\s[^>]*>");
    private static final Pattern BOX =
            Pattern.compile("\\sviewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+(\\d{1,9}(?:\\.\\d{1,9})?)[\\s,]");

    static Reading<Figures> read(RawSources raw, ReadCache cache) {
        Figures figures = new Figures(new TreeMap<>(), new TreeSet<>());
        List<Diagnostic> findings = new ArrayList<>();
        raw.figures().forEach((path, file) -> {
            PlainFile content = new PlainFile(root(path, file), file);
            Reading<Figure> figure = cache.of(file, "figure", () -> figure(raw.sourcePath() + "/" + path, content));
            findings.addAll(figure.findings());
            figures.contents.put(path, figure.value().content());
            if (figure.value().wide()) {
                figures.wide.add(path);
            }
        });
        return new Reading<>(figures, findings);
    }

    private record Figure(Site.Content content, boolean wide) {}

    private static Reading<Figure> figure(String display, PlainFile content) {
        if (!Pictures.isDrawing(display)) {
            return new Reading<>(new Figure(content, false), PictureFindings.of(display, content.file()));
        }
        List<Diagnostic> findings = new ArrayList<>();
        // a drawing that is refused is an error, so what stands in its place is never published
        byte[] sanitized =
                SvgSanitizer.sanitize(display, content.bytes(), findings::add).orElse(new byte[0]);
        return new Reading<>(
                new Figure(() -> sanitized, isWide(new String(sanitized, StandardCharsets.UTF_8))), findings);
    }

    private static boolean isWide(String svg) {
        return ROOT.matcher(svg)
                .results()
                .findFirst()
                .flatMap(root -> BOX.matcher(root.group()).results().findFirst())
                .filter(box -> Double.parseDouble(box.group(1)) > WIDE)
                .isPresent();
    }

    private static Path root(String path, Path file) {
        Path root = file;
        for (int names = path.split("/").length; names > 0; names--) {
            root = root.getParent();
        }
        return root;
    }
}
