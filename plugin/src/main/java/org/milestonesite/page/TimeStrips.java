package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.milestonesite.insight.Bar;
import org.milestonesite.insight.Schedule;
import org.milestonesite.insight.TimeScale;
import org.milestonesite.insight.TimeScale.Band;
import org.milestonesite.insight.TimeScale.Widths;
import org.milestonesite.plan.Milestone;

/** Draws time in little room: the whole plan on the home page, and where a release lies on its own. */
final class TimeStrips {

    /** More than these are a texture, not a picture. */
    private static final int MOST = 300;

    /** Widths of a page's text; the drawing itself stretches. */
    private static final Widths WIDTHS = new Widths(600, 600, 1, 600, 24, 40, 6);

    /** Of the text's width that a phone shows, and what the label of a year needs. */
    private static final double NARROW = .45;

    private static final double LABEL = 38;

    /** Above the rows. */
    private static final double TOP = 4;

    private static final double LABELS = 20;

    /** How high the ticks of other releases are. */
    private static final double TICKS = 6;

    private final Catalogue catalogue;
    private final Schedule schedule;
    private final TimeScale scale;
    private final List<TimeStrip.Year> years;
    private final Optional<String> others;

    TimeStrips(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.schedule = catalogue.schedule();
        this.scale = TimelineFigures.scale(schedule, WIDTHS);
        this.years = years();
        this.others = others();
    }

    /** Every release in a thin row of its own; none if there are none, or too many. */
    Optional<TimeStrip> ofAll() {
        List<Bar> bars = schedule.bars();
        if (bars.isEmpty() || bars.size() > MOST) {
            return Optional.empty();
        }
        double row = Math.max(2, Math.min(9, 320.0 / bars.size()));
        List<TimeStrip.Row> rows = IntStream.range(0, bars.size())
                .mapToObj(i -> row(bars.get(i), TOP + (i + .5) * row, false))
                .toList();
        String label =
                catalogue.words().text("timeline-label", catalogue.words().count("milestones-number", bars.size()));
        return Optional.of(strip(label, Optional.empty(), TOP + bars.size() * row, rows));
    }

    /** Where one milestone lies among the others; none if it has no date. */
    Optional<TimeStrip> of(Milestone milestone) {
        double height = 24;
        return schedule.bar(milestone)
                .map(bar -> strip(
                        catalogue
                                .words()
                                .text(
                                        "timeline-strip-label",
                                        catalogue.phrases().told(milestone)),
                        others,
                        TOP + height,
                        List.of(row(bar, TOP + height / 2, true))));
    }

    private TimeStrip strip(String label, Optional<String> ticks, double bottom, List<TimeStrip.Row> rows) {
        return new TimeStrip(
                label,
                years,
                percent(scale.x(schedule.asOf())),
                ticks.map(path -> new TimeStrip.Others(Svg.number(bottom - TICKS), path)),
                Svg.number(bottom + LABELS),
                Svg.number(bottom),
                rows);
    }

    private List<TimeStrip.Year> years() {
        int step = TimelineFigures.labelStep(scale, LABEL);
        int fewer = TimelineFigures.labelStep(scale, LABEL / NARROW);
        return scale.bands().stream()
                .map(band -> new TimeStrip.Year(
                        percent(band.x()), percent(band.at(.5)), label(band, step), band.first() % fewer != 0))
                .toList();
    }

    private static Optional<String> label(Band band, int step) {
        return band.narrow() || band.first() % step != 0 ? Optional.empty() : Optional.of(String.valueOf(band.first()));
    }

    private Optional<String> others() {
        if (schedule.bars().size() > MOST) {
            return Optional.empty();
        }
        StringBuilder path = new StringBuilder();
        TreeSet<Long> places = new TreeSet<>();
        schedule.bars()
                .forEach(bar ->
                        bar.due().ifPresent(day -> places.add(Math.round(1000 * scale.x(day) / scale.width()))));
        places.forEach(x -> path.append('M').append(x).append(" 0V1"));
        return Optional.of(path.toString());
    }

    /** @param full with a mark at the baseline date too, for which thin rows have no room unless nothing else is known */
    private TimeStrip.Row row(Bar bar, double y, boolean full) {
        boolean overdue = catalogue.phrases().isOverdue(bar.milestone());
        boolean ends = bar.end().isPresent() && bar.ending() != Bar.Ending.OPEN;
        return new TimeStrip.Row(
                Svg.number(y),
                bar.due()
                        .flatMap(from -> bar.end()
                                .map(to -> new TimeStrip.Bar(
                                        TimelineFigures.kind(bar), percent(scale.x(from)), percent(scale.x(to))))),
                bar.due()
                        .filter(day -> full || overdue || !ends)
                        .map(day -> new TimeStrip.Mark(overdue ? "overdue" : "baseline", percent(scale.x(day)))),
                bar.end()
                        .filter(day -> ends)
                        .map(day -> new TimeStrip.Mark(TimelineFigures.endKind(bar), percent(scale.x(day)))));
    }

    private String percent(double x) {
        return Svg.percent(x, scale.width());
    }
}
