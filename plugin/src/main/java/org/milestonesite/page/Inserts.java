package org.milestonesite.page;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.milestonesite.insight.Schedule;
import org.milestonesite.plan.Shortcode;

/** What is generated where a text says {@code [[name]]}. */
public final class Inserts {

    static final String TEMPLATE = "releases-table";
    static final String TIMELINE_TEMPLATE = "timeline-figure";
    static final String PICKED = "milestones-table";
    static final String PRINTED_RELEASES = "print-releases";
    static final String PRINTED_TIMELINE = "print-timeline";

    private final Catalogue catalogue;
    private final InsertedFigures inserted;
    private final Map<String, Function<Place, Insert>> figures;

    Inserts(Catalogue catalogue, Dependencies dependencies) {
        this.catalogue = catalogue;
        this.inserted = new InsertedFigures(catalogue, dependencies);
        this.figures = figures();
    }

    /** A template and the view that it prints, which is HTML to be put into the text as it is. */
    public record Insert(String template, Object view) {}

    /**
     * @param path of the page that it stands on
     * @param earlier how many things of that name were generated on that page before
     * @param texts of that page, or of the part of it where it stands
     * @return empty where there is nothing of that name
     */
    public Optional<Insert> of(Shortcode asked, String path, int earlier, TextHtml texts) {
        if (asked instanceof Shortcode.Table table) {
            return Optional.of(new Insert(
                    PICKED,
                    new PickedTables(catalogue)
                            .view(
                                    table.selection(),
                                    catalogue.paths().ofTexts(path),
                                    texts,
                                    path.equals(Paths.PRINT))));
        }
        return asked instanceof Shortcode.Figure figure
                ? Optional.ofNullable(figures.get(figure.name()))
                        .map(made -> made.apply(new Place(path, earlier, texts, figure.of())))
                : Optional.empty();
    }

    /** Where something generated stands. @param of what it is of, where it is not of the whole plan */
    record Place(String path, int earlier, TextHtml texts, Optional<String> of) {

        boolean isPrinted() {
            return path.equals(Paths.PRINT);
        }
    }

    /** How each figure is made, by its name: an entry here and a name in {@link Shortcode#FIGURES} make another. */
    private Map<String, Function<Place, Insert>> figures() {
        return Map.of(
                Shortcode.GRAPH,
                inserted::graph,
                Shortcode.PROGRESS,
                inserted::progress,
                "releases",
                this::releases,
                "slip",
                inserted::slip,
                "timeline",
                this::timeline);
    }

    private Insert releases(Place place) {
        Hrefs hrefs = catalogue.paths().from(place.path());
        return place.isPrinted()
                ? new Insert(PRINTED_RELEASES, releases(place.earlier(), place.texts()))
                : new Insert(TEMPLATE, releases(hrefs, place.path(), place.earlier(), place.texts()));
    }

    private Insert timeline(Place place) {
        Hrefs hrefs = catalogue.paths().from(place.path());
        return new Insert(
                place.isPrinted() ? PRINTED_TIMELINE : TIMELINE_TEMPLATE,
                timeline(catalogue, hrefs, place.earlier(), place.isPrinted()));
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
