package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** The chart on a milestone's page of how its dates moved, held against the dates that its exports gave. */
record MovesChart(Element svg, List<Row> rows) {

    /** What an export said, the oldest first. */
    record Row(LocalDate asOf, Optional<LocalDate> due, Optional<LocalDate> forecast, Optional<LocalDate> completed) {

        Optional<LocalDate> end() {
            return completed.or(() -> forecast);
        }
    }

    /** Half of the last digit that is written, twice, in hundredths of the width. */
    private static final double ROUNDED = .011;

    /** Each date has one place, the later the farther right, and within a year a day is as wide as in any other. */
    void isDrawnToScale(String code) {
        TreeMap<LocalDate, Double> places = places(code);
        double before = -1;
        for (Map.Entry<LocalDate, Double> place : places.entrySet()) {
            assertTrue(place.getValue() > before, () -> code + ": " + places);
            before = place.getValue();
        }
        double least = 0;
        double most = Double.MAX_VALUE;
        for (LocalDate from : places.keySet()) {
            for (LocalDate to : places.tailMap(from, false).keySet()) {
                if (from.getYear() == to.getYear()) {
                    double part = share(to) - share(from);
                    double width = places.get(to) - places.get(from);
                    least = Math.max(least, (width - ROUNDED) / part);
                    most = Math.min(most, (width + ROUNDED) / part);
                }
            }
        }
        assertTrue(least <= most, code + ": a year is wider than " + least + " and narrower than " + most);
    }

    private static double share(LocalDate day) {
        return (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    private TreeMap<LocalDate, Double> places(String code) {
        TreeMap<LocalDate, Double> places = new TreeMap<>();
        List<Element> marks = new ArrayList<>(svg.select("svg:has(> .baseline)"));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Row earlier = rows.get(Math.max(0, i - 1));
            boolean atEdge = i == 0 || i == rows.size() - 1;
            String y = String.valueOf(11 + 14 * i);
            List<Element> dues = marks.stream()
                    .filter(mark -> mark != svg && mark.attr("y").equals(y))
                    .toList();
            Optional<LocalDate> due =
                    row.due().filter(day -> atEdge || !row.due().equals(earlier.due()));
            assertEquals(due.isPresent() ? 1 : 0, dues.size(), code + " due as of " + row.asOf());
            due.ifPresent(day -> put(places, day, dues.get(0).attr("x"), code));
            List<Element> ends = svg.select("circle[cy=" + y + "]");
            boolean isNew = !row.end().equals(earlier.end())
                    || row.completed().isPresent() != earlier.completed().isPresent();
            Optional<LocalDate> end = row.end().filter(day -> atEdge || isNew);
            assertEquals(end.isPresent() ? 1 : 0, ends.size(), code + " end as of " + row.asOf());
            end.ifPresent(day -> {
                put(places, day, ends.get(0).attr("cx"), code);
                assertEquals(
                        row.completed().isPresent() ? "completed" : "forecast",
                        ends.get(0).className(),
                        code);
            });
        }
        lines(places, "line.as-of", row -> Optional.of(row.asOf()), code);
        lines(places, "line.others[stroke-dasharray]", Row::due, code);
        lines(places, "line.others:not([stroke-dasharray])", Row::end, code);
        return places;
    }

    private void lines(
            TreeMap<LocalDate, Double> places, String css, Function<Row, Optional<LocalDate>> date, String code) {
        List<Element> lines = svg.select(css);
        int drawn = 0;
        for (int i = 1; i < rows.size(); i++) {
            Optional<LocalDate> from = date.apply(rows.get(i - 1));
            Optional<LocalDate> to = date.apply(rows.get(i));
            if (from.isPresent() && to.isPresent()) {
                Element line = lines.get(drawn++);
                put(places, from.get(), line.attr("x1"), code);
                put(places, to.get(), line.attr("x2"), code);
                assertEquals(
                        List.of(String.valueOf(11 + 14 * (i - 1)), String.valueOf(11 + 14 * i)),
                        Stream.of("y1", "y2").map(line::attr).toList(),
                        code);
            }
        }
        assertEquals(drawn, lines.size(), code + ": " + css);
    }

    private static void put(TreeMap<LocalDate, Double> places, LocalDate day, String x, String code) {
        double place = Double.parseDouble(x.replace("%", ""));
        Double known = places.put(day, place);
        assertTrue(known == null || known == place, () -> code + ": two places for " + day);
    }
}
