package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.insight.Schedule;

/** What is generated where a text says {@code [[name]]}. */
public final class Inserts {

    private static final String RELEASES = "releases";
    private static final String TIMELINE = "timeline";

    static final String TEMPLATE = "releases-table";
    static final String TIMELINE_TEMPLATE = "timeline-figure";

    private final Catalogue catalogue;

    Inserts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A template and the view that it prints, which is HTML to be put into the text as it is. */
    public record Insert(String template, Object view) {}

    /**
     * @param path of the page that it stands on
     * @param earlier how many things of that name were generated on that page before
     * @param texts of that page
     * @return empty where there is nothing of that name
     */
    public Optional<Insert> named(String name, String path, int earlier, TextHtml texts) {
        Hrefs hrefs = catalogue.paths().from(path);
        return switch (name) {
            case RELEASES -> Optional.of(new Insert(TEMPLATE, releases(hrefs, path, earlier, texts)));
            case TIMELINE -> Optional.of(new Insert(TIMELINE_TEMPLATE, timeline(hrefs, earlier)));
            default -> Optional.empty();
        };
    }

    private TimelineInsertView timeline(Hrefs hrefs, int earlier) {
        Schedule schedule = catalogue.schedule();
        int bars = schedule.bars().size();
        int rows = Math.min(TimelinePages.ROWS, bars);
        return new TimelineInsertView(
                TimelineFigures.of(catalogue, hrefs, "wire" + (earlier + 1), schedule.part(0, rows)),
                rows == bars
                        ? Optional.empty()
                        : Optional.of(new Link(
                                hrefs.toPath(Paths.TIMELINE),
                                Optional.empty(),
                                catalogue.words().text("timeline-cut", rows, bars))));
    }

    /** The releases are sections once: of two tables on a page the first has their anchors. */
    private ReleasesView releases(Hrefs hrefs, String path, int earlier, TextHtml texts) {
        Optional<ReleaseSections> sections = catalogue.plan().pages().stream()
                .filter(page ->
                        earlier == 0 && catalogue.paths().page(page.id()).equals(path))
                .findFirst()
                .flatMap(page -> ReleaseSections.of(catalogue, page));
        return new ReleaseTables(catalogue, hrefs, texts, sections).view();
    }
}
