package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /**
     * Each date has one place: after the line of its year by the part of the year that is over. Years in which something
     * falls are as wide as each other; all years between two of them are one band.
     */
    void isDrawnToScale(String code) {
        TreeMap<LocalDate, Double> places = places(code);
        TreeMap<Integer, Double> years = years(places, code);
        double least = 0;
        double most = Double.MAX_VALUE;
        for (Map.Entry<LocalDate, Double> place : places.entrySet()) {
            double part = share(place.getKey());
            double width = place.getValue() - years.get(place.getKey().getYear());
            if (part == 0) {
                assertEquals(0, width, ROUNDED, code + ": " + place);
            } else {
                least = Math.max(least, (width - ROUNDED) / part);
                most = Math.min(most, (width + ROUNDED) / part);
            }
        }
        for (int year : drawn(places)) {
            Double next = years.get(year + 1);
            if (next != null) {
                least = Math.max(least, next - years.get(year) - ROUNDED);
                most = Math.min(most, next - years.get(year) + ROUNDED);
            }
        }
        assertTrue(least <= most, code + ": a year is wider than " + least + " and narrower than " + most);
        labels(years, least / 2 - ROUNDED, most / 2 + ROUNDED, code);
    }

    private static TreeSet<Integer> drawn(TreeMap<LocalDate, Double> places) {
        return places.keySet().stream().map(LocalDate::getYear).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where each year that is drawn begins, and each band of years in which nothing falls, by its first. */
    private TreeMap<Integer, Double> years(TreeMap<LocalDate, Double> places, String code) {
        TreeSet<Integer> first = drawn(places);
        for (int year : List.copyOf(first.headSet(first.last()))) {
            first.add(year + 1);
        }
        List<Element> lines = svg.select("line.year");
        assertEquals(first.size(), lines.size(), () -> code + ": " + first);
        TreeMap<Integer, Double> years = new TreeMap<>();
        for (int year : first) {
            Element line = lines.get(years.size());
            assertEquals(line.attr("x1"), line.attr("x2"), code);
            years.put(year, percent(line.attr("x1")));
        }
        return years;
    }

    /** In the middle of the year that they name. */
    private void labels(TreeMap<Integer, Double> years, double least, double most, String code) {
        List<Element> labels = svg.select("text");
        assertFalse(labels.isEmpty(), code);
        for (Element label : labels) {
            double after = percent(label.attr("x")) - years.get(Integer.parseInt(label.text()));
            assertTrue(least <= after && after <= most, () -> code + ": " + label);
        }
    }

    private static double percent(String x) {
        assertTrue(x.endsWith("%"), x);
        return Double.parseDouble(x.substring(0, x.length() - 1));
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
        double place = percent(x);
        Double known = places.put(day, place);
        assertTrue(known == null || known == place, () -> code + ": two places for " + day);
    }
}
