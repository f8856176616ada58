package org.milestonesite.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.BurnDown;
import org.milestonesite.insight.BurnDown.Point;

/** Draws how milestones burn down. */
record BurnDownFigures(Catalogue catalogue, BurnDown data, LocalDate first, LocalDate last) {

    /** Above the lines stands the label of the data date. */
    private static final double TOP = 20;

    private static final double HEIGHT = 240;
    private static final double WIDTH = 1000;

    /** So many labels of years have room, on a phone half of them; up to so many months are labelled by quarters. */
    private static final int LABELS = 14;

    private static final int SHORT = 24;

    /** Shares of the width on which half a label has no room on a phone: that of a year or quarter, and of the data date. */
    private static final double EDGE = .08;

    private static final double WIDE_EDGE = .15;

    static BurnDownFigure of(Catalogue catalogue, BurnDown data, String id) {
        List<Point> points = data.points();
        return new BurnDownFigures(
                        catalogue,
                        data,
                        points.get(0).day(),
                        points.get(points.size() - 1).day())
                .figure(id);
    }

    private BurnDownFigure figure(String id) {
        Messages words = catalogue.words();
        LocalDate asOf = catalogue.plan().asOf();
        boolean isWithin = !asOf.isBefore(first) && !asOf.isAfter(last);
        return new BurnDownFigure(
                id + "-title",
                id + "-description",
                words.text("burn-down-title", title(words), first.plusDays(1), last),
                description(words),
                levels(),
                ticks(),
                isWithin ? Optional.of(percent(asOf)) : Optional.empty(),
                words.text("timeline-as-of", asOf),
                anchor(asOf, WIDE_EDGE),
                line(point -> Optional.of(point.baseline())).orElse(""),
                achieved(),
                line(Point::forecast),
                line(Point::snapshot),
                data.snapshot().map(day -> words.text("forecast-of", day)).orElse(""));
    }

    private String title(Messages words) {
        return data.set().name().orElseGet(() -> words.text("progress-all"));
    }

    private String description(Messages words) {
        LocalDate asOf = catalogue.plan().asOf();
        Point now = data.points().stream()
                .filter(point -> point.achieved().isPresent())
                .reduce((one, later) -> later)
                .orElse(data.points().get(0));
        return words.text(
                "burn-down-description",
                data.counts().total() - data.counts().completed(),
                data.counts().total(),
                asOf,
                now.baseline(),
                data.points().get(data.points().size() - 1).forecast().orElse(0L),
                last);
    }

    private long most() {
        return data.points().stream()
                .flatMap(point -> Stream.of(
                        point.baseline(),
                        point.achieved().orElse(0L),
                        point.forecast().orElse(0L),
                        point.snapshot().orElse(0L)))
                .max(Long::compare)
                .filter(most -> most > 0)
                .orElse(1L);
    }

    /** Round numbers, four or five of them. */
    private List<BurnDownFigure.Level> levels() {
        long most = most();
        long step = step(most);
        List<BurnDownFigure.Level> levels = new ArrayList<>();
        for (long number = 0; number <= most; number += step) {
            levels.add(new BurnDownFigure.Level(Svg.number(TOP + y(number)), String.valueOf(number)));
        }
        return levels;
    }

    private static long step(long most) {
        long step = 1;
        while (step * 5 < most) {
            String digits = String.valueOf(step);
            step = digits.startsWith("2") ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private List<BurnDownFigure.Tick> ticks() {
        long months = ChronoUnit.MONTHS.between(first, last) + 1;
        List<BurnDownFigure.Tick> ticks = new ArrayList<>();
        int every = months <= SHORT ? 3 : 12 * yearStep();
        LocalDate from = first.plusDays(1);
        for (LocalDate day = from; !day.isAfter(last); day = day.plusMonths(1)) {
            long number = day.getYear() * 12L + day.getMonthValue() - 1;
            if (number % every == 0) {
                String label = months <= SHORT ? day.toString().substring(0, 7) : String.valueOf(day.getYear());
                ticks.add(new BurnDownFigure.Tick(percent(day), label, anchor(day, EDGE), number % (2L * every) != 0));
            }
        }
        return ticks;
    }

    /** A label stands below what it names, so that it is not taken for what is before it; only at the edges beside it. */
    private String anchor(LocalDate day, double edge) {
        double share = x(day) / WIDTH;
        return share < edge ? "start" : share > 1 - edge ? "end" : "middle";
    }

    private int yearStep() {
        int years = last.getYear() - first.getYear() + 1;
        return Stream.of(1, 2, 5, 10, 20)
                .filter(step -> years <= LABELS * step)
                .findFirst()
                .orElse(50);
    }

    /** What is achieved is known up to the data date, wherever in its month that lies. */
    private Optional<String> achieved() {
        LocalDate asOf = catalogue.plan().asOf();
        return line(Point::achieved, point -> point.day().isAfter(asOf) ? asOf : point.day());
    }

    private Optional<String> line(Function<Point, Optional<Long>> value) {
        return line(value, Point::day);
    }

    private Optional<String> line(Function<Point, Optional<Long>> value, Function<Point, LocalDate> day) {
        String line = data.points().stream()
                .flatMap(point ->
                        value
                                .apply(point)
                                .map(number -> Svg.number(x(day.apply(point))) + "," + Svg.number(y(number)))
                                .stream())
                .collect(Collectors.joining(" "));
        return line.isEmpty() ? Optional.empty() : Optional.of(line);
    }

    private double x(LocalDate day) {
        return WIDTH * ChronoUnit.DAYS.between(first, day) / Math.max(1, ChronoUnit.DAYS.between(first, last));
    }

    private String percent(LocalDate day) {
        return Svg.percent(x(day), WIDTH);
    }

    private double y(long number) {
        return HEIGHT * (1 - (double) number / most());
    }
}
