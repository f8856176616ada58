package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.insight.Schedule;
import org.milestonesite.plan.Milestone;

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
     * @param earlier how many things of any name were generated on that page before
     * @return empty where there is nothing of that name
     */
    public Optional<Insert> named(String name, String path, int earlier) {
        Hrefs hrefs = catalogue.paths().from(path);
        return switch (name) {
            case RELEASES -> Optional.of(new Insert(TEMPLATE, releases(hrefs)));
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

    private ReleasesView releases(Hrefs hrefs) {
        Map<String, List<ReleasesView.Release>> years = new LinkedHashMap<>();
        for (Milestone release : catalogue.ofKind(Milestone.Kind.RELEASE)) {
            List<ReleasesView.Row> features = release.features().stream()
                    .map(catalogue.plan()::milestone)
                    .map(feature -> row(feature, hrefs, Remarks.ofFeature(catalogue, feature, release)))
                    .toList();
            years.computeIfAbsent(YearRows.year(release), year -> new ArrayList<>())
                    .add(new ReleasesView.Release(row(release, hrefs, Optional.empty()), features));
        }
        return new ReleasesView(years.entrySet().stream()
                .map(year -> new ReleasesView.Year(YearRows.title(catalogue, year.getKey()), year.getValue()))
                .toList());
    }

    private ReleasesView.Row row(Milestone milestone, Hrefs hrefs, Optional<String> remark) {
        return new ReleasesView.Row(
                milestone.code(),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                milestone.plainName(),
                milestone.due().map(due -> due.value().toString()),
                milestone.completed().map(completed -> completed.value().toString()),
                catalogue.phrases().status(milestone),
                remark);
    }
}
