package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Bar;
import org.milestonesite.insight.Schedule;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/** The timeline: one page or, of a plan of very many releases, several. */
record TimelinePages(Catalogue catalogue, Shells shells, Schedule schedule) {

    static final String TEMPLATE = "timeline-page";

    /** More rows than these nobody reads on one page. */
    static final int ROWS = 400;

    List<PageSpec> all() {
        int pages = number(schedule.bars().size());
        return IntStream.range(0, pages)
                .mapToObj(i -> new PageSpec(Paths.timeline(i), TEMPLATE, texts -> view(i, pages)))
                .toList();
    }

    /** How many pages so many rows take. */
    static int number(int rows) {
        return Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    private Schedule part(int number, int pages) {
        int rows = schedule.bars().size();
        return pages == 1 ? schedule : schedule.part(rows * number / pages, rows * (number + 1) / pages);
    }

    private TimelineView view(int number, int pages) {
        Messages words = catalogue.words();
        String path = Paths.timeline(number);
        Hrefs hrefs = catalogue.paths().from(path);
        Schedule part = part(number, pages);
        String title = words.text("timeline");
        String name = pages == 1 ? title : words.text("timeline-sheet", title, number + 1, pages);
        Identity identity = Identity.of(
                path,
                name,
                words.text(
                        "page-description-timeline", catalogue.plan().document().handle()));
        List<Milestone> undated = number == pages - 1 ? schedule.undated() : List.of();
        return new TimelineView(
                shells.of(number == 0 ? identity : identity.below(shells.timeline, name)),
                summary(part),
                TimelineFigures.of(catalogue, hrefs, "wire", part),
                facts(part, hrefs),
                Neighbours.of(catalogue, hrefs, undated),
                hrefs.toPath(Paths.TIMELINE_DATA),
                pages == 1 ? Optional.empty() : Optional.of(sheets(number, pages, hrefs)),
                number == 0 ? shells.around(path) : Optional.empty());
    }

    private String summary(Schedule part) {
        Messages words = catalogue.words();
        if (part.bars().isEmpty()) {
            return words.text("timeline-empty");
        }
        long context = part.bars().stream()
                .filter(bar -> bar.milestone().kind() == Milestone.Kind.CONTEXT)
                .count();
        String releases = words.count("releases-number", part.bars().size() - context);
        return context == 0
                ? words.text("timeline-summary", releases)
                : words.text("timeline-summary-context", releases, words.count("milestones-number", context));
    }

    private Optional<TimelineView.Facts> facts(Schedule part, Hrefs hrefs) {
        List<TimelineView.Row> rows =
                part.bars().stream().map(bar -> row(bar.milestone(), hrefs)).toList();
        boolean forecasts = part.bars().stream().anyMatch(bar -> bar.ending() == Bar.Ending.FORECAST);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineView.Facts(
                        forecasts,
                        Finder.of(
                                catalogue,
                                part.bars().stream().map(Bar::milestone).toList()),
                        rows));
    }

    private TimelineView.Row row(Milestone milestone, Hrefs hrefs) {
        return new TimelineView.Row(
                milestone.code(),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                Name.of(milestone),
                milestone.due().map(Sourced::value).map(Object::toString),
                milestone.forecast().map(Sourced::value).map(Object::toString),
                milestone.completed().map(Sourced::value).map(Object::toString),
                catalogue.phrases().status(milestone),
                catalogue.phrases().slip(milestone),
                Facets.of(milestone));
    }

    private TimelineView.Sheets sheets(int current, int pages, Hrefs hrefs) {
        List<TimelineView.Sheet> links = new ArrayList<>();
        for (int i = 0; i < pages; i++) {
            List<Bar> bars = part(i, pages).bars();
            String title = catalogue
                    .words()
                    .text("timeline-sheet-dates", first(bars.get(0)), first(bars.get(bars.size() - 1)));
            links.add(new TimelineView.Sheet(hrefs.toPath(Paths.timeline(i)), title, i == current));
        }
        return new TimelineView.Sheets(links);
    }

    /** The date that gives a row its place. */
    private static LocalDate first(Bar bar) {
        return bar.due().orElseGet(bar::now);
    }
}
