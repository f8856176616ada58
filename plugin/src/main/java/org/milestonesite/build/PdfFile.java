package org.milestonesite.build;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.Paths;
import org.milestonesite.page.Running;
import org.milestonesite.pdf.Pdf;
import org.milestonesite.pdf.PdfEdition;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.Reading;
import org.milestonesite.render.Theme;
import org.milestonesite.site.Site;

/** The document as a PDF, made of the page that has all of it. */
final class PdfFile {

    /** Of characters that no font has, more than these are only counted. */
    private static final int SHOWN = 12;

    private PdfFile() {}

    /** The site with the PDF; without it, and with an error, where it can't be made. */
    static Reading<Site> in(Site site, Plan plan, Paths paths, Theme theme) {
        String path = paths.pdf().orElseThrow();
        try {
            Pdf pdf = Pdf.of(
                    site.files().get(Paths.PRINT).bytes(),
                    file -> Optional.ofNullable(site.files().get(file)).map(Site.Content::bytes),
                    edition(plan, theme));
            TreeMap<String, Site.Content> files = new TreeMap<>(site.files());
            files.put(path, pdf::bytes);
            return new Reading<>(new Site(files), missing(path, pdf.missing()));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What a renderer of pages, fonts and drawings may throw is told nowhere.
            String why = Optional.ofNullable(e.getMessage()).orElse(e.toString());
            return new Reading<>(
                    site,
                    List.of(Diagnostic.nowhere(Code.WRITE_FAILED, path, why).variant("pdf")));
        }
    }

    private static PdfEdition edition(Plan plan, Theme theme) {
        ControlledDocument document = plan.document();
        Messages words = theme.messages();
        Running running = Running.of(plan, words);
        return new PdfEdition(
                document.handle(),
                document.title(),
                document.authors(),
                words.text("lang"),
                document.url().map(url -> url.endsWith("/") ? url : url + "/"),
                document.date().orElse(plan.asOf()),
                running.foot(),
                running.draft(),
                theme.printStyle().document(),
                theme.printStyle().drawing());
    }

    private static List<Diagnostic> missing(String path, SortedSet<Integer> characters) {
        if (characters.isEmpty()) {
            return List.of();
        }
        String shown = characters.stream()
                .limit(SHOWN)
                .map(c -> Character.toString(c) + " (U+" + String.format("%04X", c) + ")")
                .collect(Collectors.joining(", "));
        Diagnostic missing = Diagnostic.nowhere(Code.MISSING_GLYPH, path, shown, characters.size());
        return List.of(characters.size() > SHOWN ? missing.variant("many") : missing);
    }
}
