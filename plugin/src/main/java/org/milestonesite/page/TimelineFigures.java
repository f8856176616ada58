package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Bar;
import org.milestonesite.insight.Schedule;
import org.milestonesite.insight.TimeScale;
import org.milestonesite.insight.TimeScale.Band;
import org.milestonesite.insight.TimeScale.Widths;
import org.milestonesite.insight.Wiring;
import org.milestonesite.insight.Wiring.Wire;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Sourced;

/** Draws the releases in time. */
final class TimelineFigures {

    /** A row is a target for fingers: 24 units at the least, says WCAG 2.2. */
    static final double ROW = 24;

    /** Above the rows stand the data date and the years, below them the years again. */
    private static final double TOP = 36;

    private static final double BOTTOM = 20;

    /** So many rows fit on a sheet of A4 or Letter that lies on its side. */
    private static final int ROWS = 40;

    /** Beside the names the drawing fills a wide page; on paper it must not be wider than a sheet that lies on its side. */
    private static final Widths WIDTHS = new Widths(660, 1050, 44, 220, 40, 90, 8);

    /** Beside the names the drawing fills such a sheet. */
    private static final Widths PRINTED = new Widths(1080, 1120, 44, 220, 40, 90, 8);

    /** What a label of four digits needs, and how far from an edge the label of the data date must keep. */
    private static final double LABEL = 34;

    private static final double AS_OF_LABEL = 66;

    /** From the dots before the first mark to the mark. */
    private static final double LEADER = 12;

    private final Catalogue catalogue;
    private final Hrefs hrefs;
    private final String prefix;
    private final Schedule schedule;
    private final TimeScale scale;
    private final List<Wire> wires;
    private final PrintedNames names;

    private TimelineFigures(Catalogue catalogue, Hrefs hrefs, String prefix, Schedule schedule, Widths widths) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
        this.prefix = prefix;
        this.schedule = schedule;
        this.scale = scale(schedule, widths);
        this.wires = Wiring.of(schedule, scale);
        this.names = PrintedNames.of(
                schedule.bars().stream().map(bar -> bar.milestone().code()).toList(),
                schedule.bars().stream().map(bar -> name(bar.milestone())).toList());
    }

    /**
     * @param prefix of the ids in the drawing, its own on a page
     * @return empty if there is nothing to draw
     */
    static Optional<TimelineFigure> of(Catalogue catalogue, Hrefs hrefs, String prefix, Schedule schedule) {
        return of(catalogue, hrefs, prefix, schedule, WIDTHS);
    }

    /** As wide as it is drawn in the document on one page. */
    static Optional<TimelineFigure> printed(Catalogue catalogue, Hrefs hrefs, String prefix, Schedule schedule) {
        return of(catalogue, hrefs, prefix, schedule, PRINTED);
    }

    private static Optional<TimelineFigure> of(
            Catalogue catalogue, Hrefs hrefs, String prefix, Schedule schedule, Widths widths) {
        return schedule.bars().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineFigures(catalogue, hrefs, prefix, schedule, widths).figure());
    }

    static TimeScale scale(Schedule schedule, Widths widths) {
        return TimeScale.of(
                Stream.concat(
                                Stream.of(schedule.asOf()),
                                schedule.bars().stream().flatMap(Bar::marks))
                        .toList(),
                widths);
    }

    private TimelineFigure figure() {
        Messages words = catalogue.words();
        List<Bar> bars = schedule.bars();
        int parts = (bars.size() + ROWS - 1) / ROWS;
        List<TimelineFigure.Part> drawn = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            drawn.add(part(i, bars.size() * i / parts, bars.size() * (i + 1) / parts));
        }
        return new TimelineFigure(
                words.text("timeline-label", words.count("milestones-number", bars.size())),
                words.text("timeline-as-of", schedule.asOf()),
                drawn,
                scale.isUneven() ? Optional.of(words.text("timeline-uneven")) : Optional.empty(),
                bars.stream().anyMatch(bar -> bar.ending() == Bar.Ending.FORECAST),
                bars.stream().anyMatch(bar -> catalogue.phrases().isOverdue(bar.milestone())),
                !wires.isEmpty(),
                bars.stream().anyMatch(TimelineFigures::isContext));
    }

    private TimelineFigure.Part part(int number, int first, int end) {
        double bottom = TOP + (end - first) * ROW;
        double asOf = scale.x(schedule.asOf());
        List<Placed> placed = new ArrayList<>();
        for (Wire wire : wires) {
            String path = WirePath.of(wire, first, ROW, TOP, bottom);
            if (!path.isEmpty()) {
                String id = prefix + "-" + number + "-" + placed.size();
                placed.add(new Placed(wire, new TimelineFigure.Wire(id, path)));
            }
        }
        List<TimelineFigure.Row> rows = new ArrayList<>();
        for (int i = first; i < end; i++) {
            rows.add(row(i, TOP + (i - first) * ROW, placed));
        }
        return new TimelineFigure.Part(
                Svg.em(scale.width()),
                Svg.em(bottom + BOTTOM),
                box(bottom + BOTTOM),
                names.box(scale.width(), bottom + BOTTOM),
                names.codeX(),
                names.nameX(),
                Svg.number(scale.end()),
                Svg.number(bottom - TOP),
                Svg.number(bottom),
                Svg.number(bottom + 14),
                years(),
                quarters(bottom),
                Svg.number(asOf),
                asOf < AS_OF_LABEL ? "start" : asOf > scale.width() - AS_OF_LABEL ? "end" : "middle",
                placed.stream().map(Placed::drawn).toList(),
                rows);
    }

    private static String name(Milestone milestone) {
        return milestone.shortName().map(Sourced::value).orElse(milestone.plainName());
    }

    private String box(double height) {
        return "0 0 " + Svg.number(scale.width()) + " " + Svg.number(height);
    }

    /** A line, and what of it is drawn in a part. */
    private record Placed(Wire wire, TimelineFigure.Wire drawn) {}

    private List<TimelineFigure.Year> years() {
        int step = labelStep(scale, LABEL);
        return scale.bands().stream()
                .map(band -> new TimelineFigure.Year(
                        Svg.number(band.x()),
                        band.narrow() ? Optional.of(Svg.number(band.width())) : Optional.empty(),
                        Svg.number(band.at(.5)),
                        label(band, step)))
                .toList();
    }

    private static Optional<String> label(Band band, int step) {
        if (band.first() != band.last()) {
            return Optional.of(band.first() + "–" + band.last());
        }
        return band.first() % step == 0 || band.narrow() ? Optional.of(String.valueOf(band.first())) : Optional.empty();
    }

    /** Of so many years one can have a label. */
    static int labelStep(TimeScale scale, double room) {
        double year = scale.bands().stream()
                .filter(band -> !band.narrow())
                .mapToDouble(Band::width)
                .min()
                .orElse(room);
        return Stream.of(1, 2, 5, 10, 20, 50, 100)
                .filter(step -> step * year >= room)
                .findFirst()
                .orElse(1000);
    }

    private String quarters(double bottom) {
        StringBuilder path = new StringBuilder();
        for (Band band : scale.bands()) {
            for (int quarter = 1; quarter < 4 && !band.narrow() && band.width() >= LABEL; quarter++) {
                String x = Svg.number(band.at(quarter / 4.0));
                path.append('M')
                        .append(x)
                        .append(' ')
                        .append(Svg.number(TOP - 5))
                        .append("v5");
                path.append('M')
                        .append(x)
                        .append(' ')
                        .append(Svg.number(bottom))
                        .append("v5");
            }
        }
        return path.toString();
    }

    private TimelineFigure.Row row(int place, double y, List<Placed> placed) {
        Bar bar = schedule.bars().get(place);
        Milestone milestone = bar.milestone();
        return new TimelineFigure.Row(
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                milestone.code(),
                name(milestone),
                names.shown(name(milestone)),
                Svg.number(y),
                isContext(bar),
                Svg.em(scale.width()),
                box(ROW),
                catalogue.phrases().told(milestone),
                about(milestone),
                Svg.number(-y),
                placed.stream()
                        .filter(wire -> wire.wire.need().from() == place
                                || wire.wire.need().to() == place)
                        .map(Placed::drawn)
                        .toList(),
                leader(bar),
                bar(bar),
                bar.due()
                        .map(day ->
                                mark(catalogue.phrases().isOverdue(milestone) ? "overdue" : "baseline", "due", day)),
                bar.end()
                        .filter(day -> bar.ending() != Bar.Ending.OPEN)
                        .map(day -> mark(endKind(bar), endKind(bar), day)));
    }

    private static boolean isContext(Bar bar) {
        return bar.milestone().kind() == Milestone.Kind.CONTEXT;
    }

    /** The class of the mark at its end, and the word for it. */
    static String endKind(Bar bar) {
        return bar.ending() == Bar.Ending.COMPLETED ? "completed" : "forecast";
    }

    private TimelineFigure.Mark mark(String kind, String word, LocalDate day) {
        Messages words = catalogue.words();
        return new TimelineFigure.Mark(
                kind, Svg.number(scale.x(day)), words.text("timeline-mark", words.text(word), day));
    }

    private Optional<String> leader(Bar bar) {
        double first = bar.marks().mapToDouble(scale::x).min().orElse(0) - LEADER;
        return first > LEADER ? Optional.of(Svg.number(first)) : Optional.empty();
    }

    private Optional<TimelineFigure.Bar> bar(Bar bar) {
        return bar.due()
                .flatMap(from -> bar.end()
                        .map(to ->
                                new TimelineFigure.Bar(kind(bar), Svg.number(scale.x(from)), Svg.number(scale.x(to)))));
    }

    /** The class of its bar. */
    static String kind(Bar bar) {
        return bar.ending() == Bar.Ending.OPEN ? "open" : bar.isLate() ? "late" : "early";
    }

    /** Of its relations those that are drawn: features have their own place. */
    private Optional<String> about(Milestone milestone) {
        Messages words = catalogue.words();
        List<String> parts = new ArrayList<>();
        related("timeline-needs", milestone.predecessors()).ifPresent(parts::add);
        related("timeline-needed-by", milestone.successors()).ifPresent(parts::add);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(words.text("sentence-separator"), parts));
    }

    private Optional<String> related(String key, List<String> codes) {
        Messages words = catalogue.words();
        List<String> shown = codes.stream()
                .filter(code -> catalogue.plan().milestone(code).kind() != Milestone.Kind.FEATURE)
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(words.text(key, String.join(words.text("list-separator"), shown)));
    }
}
