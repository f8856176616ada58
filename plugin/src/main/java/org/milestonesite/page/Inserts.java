package org.milestonesite.page;

import java.util.Map;
import java.util.Optional;
import org.milestonesite.insight.Schedule;

/** What is generated where a text says {@code [[name]]}. */
public final class Inserts {

    private static final String RELEASES = "releases";
    private static final String TIMELINE = "timeline";

    static final String TEMPLATE = "releases-table";
    static final String TIMELINE_TEMPLATE = "timeline-figure";
    static final String PRINTED_RELEASES = "print-releases";
    static final String PRINTED_TIMELINE = "print-timeline";

    private final Catalogue catalogue;

    Inserts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A template and the view that it prints, which is HTML to be put into the text as it is. */
    public record Insert(String template, Object view) {}

    /**
     * @param path of the page that it stands on
     * @param earlier how many things of that name were generated on that page before
     * @param texts of that page, or of the part of it where it stands
     * @return empty where there is nothing of that name
     */
    public Optional<Insert> named(String name, String path, int earlier, TextHtml texts) {
        boolean printed = path.equals(Paths.PRINT);
        Hrefs hrefs = catalogue.paths().from(path);
        return switch (name) {
            case RELEASES ->
                Optional.of(
                        printed
                                ? new Insert(PRINTED_RELEASES, releases(earlier, texts))
                                : new Insert(TEMPLATE, releases(hrefs, path, earlier, texts)));
            case TIMELINE ->
                Optional.of(new Insert(
                        printed ? PRINTED_TIMELINE : TIMELINE_TEMPLATE, timeline(catalogue, hrefs, earlier, printed)));
            default -> Optional.empty();
        };
    }

    static TimelineInsertView timeline(Catalogue catalogue, Hrefs hrefs, int earlier, boolean printed) {
        Schedule schedule = catalogue.schedule();
        int bars = schedule.bars().size();
        int rows = Math.min(TimelinePages.ROWS, bars);
        String prefix = "wire" + (earlier + 1);
        return new TimelineInsertView(
                earlier == 0 ? Optional.of(PrintAnchors.TIMELINE) : Optional.empty(),
                printed
                        ? TimelineFigures.printed(catalogue, hrefs, prefix, schedule.part(0, rows))
                        : TimelineFigures.of(catalogue, hrefs, prefix, schedule.part(0, rows)),
                rows == bars
                        ? Optional.empty()
                        : Optional.of(new Link(
                                hrefs.toPath(Paths.TIMELINE),
                                Optional.empty(),
                                catalogue.words().text("timeline-cut", rows, bars))));
    }

    private PrintedReleasesView releases(int earlier, TextHtml texts) {
        Map<String, String> numbers =
                sections(texts.path()).map(ReleaseSections::numbers).orElse(Map.of());
        return new PrintedReleases(catalogue, texts, numbers, earlier == 0).view();
    }

    private Optional<ReleaseSections> sections(String path) {
        return catalogue.plan().pages().stream()
                .filter(page -> catalogue.paths().page(page.id()).equals(path))
                .findFirst()
                .flatMap(page -> ReleaseSections.of(catalogue, page));
    }

    /** The releases are sections once: of two tables on a page the first has their anchors. */
    private ReleasesView releases(Hrefs hrefs, String path, int earlier, TextHtml texts) {
        Optional<ReleaseSections> sections = earlier == 0 ? sections(path) : Optional.empty();
        return new ReleaseTables(catalogue, hrefs, texts, sections).view();
    }
}
