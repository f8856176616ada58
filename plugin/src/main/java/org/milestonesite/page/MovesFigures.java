package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.TimeScale;
import org.milestonesite.insight.TimeScale.Widths;
import org.milestonesite.plan.Snapshot;

/** Draws how the dates of a milestone moved from export to export. */
final class MovesFigures {

    /** Widths of a page's text; the drawing itself stretches. */
    private static final Widths WIDTHS = new Widths(600, 600, 1, 600, 24, 40, 8);

    /** Of the text's width that a phone shows, and what the label of a year needs. */
    private static final double NARROW = .45;

    private static final double LABEL = 38;

    private static final double TOP = 4;
    private static final double LABELS = 20;

    /** Rows are apart as far as marks are high, unless the whole would be higher than so much. */
    private static final double ROW = 14;

    private static final double MOST = 240;

    private final List<Snapshot> history;
    private final TimeScale scale;
    private final double row;

    private MovesFigures(List<Snapshot> history) {
        this.history = history;
        this.scale = TimeScale.of(
                history.stream()
                        .flatMap(snapshot -> Stream.of(Optional.of(snapshot.asOf()), snapshot.due(), end(snapshot)))
                        .flatMap(Optional::stream)
                        .toList(),
                WIDTHS);
        this.row = Math.min(ROW, MOST / history.size());
    }

    /** Empty where no export knew a date. @param history of at least two exports */
    static Optional<MovesFigure> of(List<Snapshot> history, Messages words) {
        boolean dated = history.stream()
                .anyMatch(
                        snapshot -> snapshot.due().isPresent() || end(snapshot).isPresent());
        return dated ? Optional.of(new MovesFigures(history).figure(words)) : Optional.empty();
    }

    private static Optional<LocalDate> end(Snapshot snapshot) {
        return snapshot.completed().or(snapshot::forecast);
    }

    private MovesFigure figure(Messages words) {
        double bottom = TOP + history.size() * row;
        return new MovesFigure(
                label(words),
                years(),
                Svg.number(bottom + LABELS),
                Svg.number(bottom),
                line(snapshot -> Optional.of(snapshot.asOf())),
                line(Snapshot::due),
                line(MovesFigures::end),
                marks(),
                history.stream()
                        .anyMatch(snapshot -> snapshot.completed().isEmpty()
                                && snapshot.forecast().isPresent()),
                history.stream().anyMatch(snapshot -> snapshot.completed().isPresent()));
    }

    private String label(Messages words) {
        Snapshot first = history.get(0);
        Snapshot last = history.get(history.size() - 1);
        return words.text("moves-label", history.size(), told(first, words), told(last, words));
    }

    private static String told(Snapshot snapshot, Messages words) {
        String due = snapshot.due().map(LocalDate::toString).orElseGet(() -> words.text("no-date"));
        return snapshot.completed()
                .map(day -> words.text("moves-completed", snapshot.asOf(), due, day))
                .or(() -> snapshot.forecast().map(day -> words.text("moves-forecast", snapshot.asOf(), due, day)))
                .orElseGet(() -> words.text("moves-due", snapshot.asOf(), due));
    }

    private List<TimeStrip.Year> years() {
        int step = TimelineFigures.labelStep(scale, LABEL);
        int fewer = TimelineFigures.labelStep(scale, LABEL / NARROW);
        return scale.bands().stream()
                .map(band -> new TimeStrip.Year(
                        Svg.percent(band.x(), scale.width()),
                        Svg.percent(band.at(.5), scale.width()),
                        band.narrow() || band.first() % step != 0
                                ? Optional.empty()
                                : Optional.of(String.valueOf(band.first())),
                        band.first() % fewer != 0))
                .toList();
    }

    private List<MovesFigure.Line> line(Function<Snapshot, Optional<LocalDate>> date) {
        List<MovesFigure.Line> lines = new ArrayList<>();
        for (int i = 1; i < history.size(); i++) {
            int to = i;
            date.apply(history.get(i - 1))
                    .ifPresent(from -> date.apply(history.get(to))
                            .ifPresent(end -> lines.add(new MovesFigure.Line(x(from), y(to - 1), x(end), y(to)))));
        }
        return lines;
    }

    private List<MovesFigure.Mark> marks() {
        List<MovesFigure.Mark> marks = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Snapshot snapshot = history.get(i);
            boolean atEdge = i == 0 || i == history.size() - 1;
            Snapshot before = history.get(Math.max(0, i - 1));
            Optional<String> due = snapshot.due()
                    .filter(day -> atEdge || !before.due().equals(snapshot.due()))
                    .map(this::x);
            String kind = snapshot.completed().isPresent() ? "completed" : "forecast";
            boolean isNew = !Objects.equals(end(before), end(snapshot))
                    || before.completed().isPresent() != snapshot.completed().isPresent();
            Optional<TimeStrip.Mark> end =
                    end(snapshot).filter(day -> atEdge || isNew).map(day -> new TimeStrip.Mark(kind, x(day)));
            if (due.isPresent() || end.isPresent()) {
                marks.add(new MovesFigure.Mark(y(i), due, end));
            }
        }
        return marks;
    }

    private String x(LocalDate day) {
        return Svg.percent(scale.x(day), scale.width());
    }

    private String y(int place) {
        return Svg.number(TOP + (place + .5) * row);
    }
}
