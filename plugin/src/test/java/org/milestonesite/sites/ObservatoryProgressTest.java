package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The burn-down of the observatory's plan with five months of exports, counted a second time from the rows. */
class ObservatoryProgressTest {

    private static final LocalDate AS_OF = ObservatoryMonths.day(0);

    @TempDir
    static Path folder;

    private static ObservatoryFiles files;
    private static ObservatoryMonths months;
    private static Built built;
    private static JsonNode set;

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.isDirectory(ObservatoryTest.SHARED), () -> "skipped: there is no " + ObservatoryTest.SHARED);
        files = ObservatoryFiles.read(ObservatoryTest.SHARED);
        months = new ObservatoryMonths(files);
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Files.copy(ObservatoryTest.SHARED.resolve("pmcs/201904-ME.xls"), exports.resolve("201904-ME.xls"));
        for (int back = 1; back <= 4; back++) {
            months.write(exports, back);
        }
        built = ObservatoryTest.observatory(folder.resolve("progress"), exports)
                .replacing("site.yaml", "plan:\n", """
                        plan:
                          progress:
                            - name: From DM to campaigns
                              codes: ["DM-*", "LDM-503-*"]
                              from: 2018-01-01
                              snapshot: 2019-02-28
                        """)
                .builds();
        set = JsonMapper.shared()
                .readTree(built.text("data/progress.json"))
                .get("sets")
                .get(0);
    }

    private static List<String> codes() {
        return files.tasks().keySet().stream()
                .filter(code -> code.startsWith("DM-") || code.startsWith("LDM-503-"))
                .toList();
    }

    /** Open at the end of a day unless it ends then or before; who did not end by the data date ends after it or never. */
    private static boolean isOpen(
            LocalDate day,
            LocalDate dataDate,
            Optional<LocalDate> completed,
            Optional<LocalDate> forecast,
            Optional<LocalDate> due) {
        if (completed.isPresent()) {
            return completed.get().isAfter(day);
        }
        LocalDate expected = forecast.or(() -> due).orElse(LocalDate.MAX);
        return !expected.isAfter(dataDate) || expected.isAfter(day);
    }

    /** The years begin where the figure has their days: it spans the ends of the first month and of the last. */
    @Test
    void everyYearIsNamedAtItsFirstDay() {
        JsonNode open = set.get("open");
        LocalDate first = LocalDate.parse(open.get(0).get("day").asString());
        LocalDate last = LocalDate.parse(open.get(open.size() - 1).get("day").asString());
        Elements labels =
                built.page("progress.html").expectFirst("svg.burn-down").select("line[x1]:not(.as-of) + text");
        assertTrue(labels.size() > 2, labels::toString);
        for (Element label : labels) {
            LocalDate day = LocalDate.of(Integer.parseInt(label.text()), 1, 1);
            double x = 100.0 * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last);
            assertEquals(x, Double.parseDouble(label.attr("x").replace("%", "")), .006, label::toString);
            assertEquals(label.attr("x"), label.previousElementSibling().attr("x1"));
            String side = x < 8 ? "start" : x > 92 ? "end" : "middle";
            assertTrue(label.hasClass(side), () -> side + ": " + label);
        }
    }

    @Test
    void everyNumberIsThatOfTheRows() {
        assertEquals("From DM to campaigns", set.get("name").asString());
        assertEquals("2019-02-28", set.get("snapshot").asString());
        assertEquals("2017-12-31", set.get("open").get(0).get("day").asString());
        assertTrue(set.get("open").size() > 40, set::toString);
        for (JsonNode point : set.get("open")) {
            LocalDate day = LocalDate.parse(point.get("day").asString());
            assertEquals(
                    codes().stream()
                            .filter(code ->
                                    files.due(code).orElse(LocalDate.MAX).isAfter(day))
                            .count(),
                    point.get("baseline").asLong(),
                    () -> "baseline " + day);
            assertEquals(
                    day.isAfter(AS_OF)
                            ? "null"
                            : String.valueOf(codes().stream()
                                    .filter(code -> files.completed(code)
                                            .orElse(LocalDate.MAX)
                                            .isAfter(day))
                                    .count()),
                    point.get("achieved").asString("null"),
                    () -> "achieved " + day);
            assertEquals(
                    day.isBefore(AS_OF)
                            ? "null"
                            : String.valueOf(codes().stream()
                                    .filter(code -> isOpen(
                                            day,
                                            AS_OF,
                                            files.completed(code),
                                            months.forecast(code, 0),
                                            files.due(code)))
                                    .count()),
                    point.get("forecast").asString("null"),
                    () -> "forecast " + day);
            LocalDate february = ObservatoryMonths.day(2);
            assertEquals(
                    day.isBefore(february)
                            ? "null"
                            : String.valueOf(codes().stream()
                                    .filter(code -> isOpen(
                                            day,
                                            february,
                                            months.completed(code, 2),
                                            months.forecast(code, 2),
                                            months.due(code, 2)))
                                    .count()),
                    point.get("snapshotForecast").asString("null"),
                    () -> "snapshot " + day);
        }
    }

    @Test
    void everyMonthNamesWhatIsDueAndDoneInIt() {
        for (JsonNode month : set.get("months")) {
            YearMonth its = YearMonth.parse(month.get("month").asString());
            assertEquals(
                    codes().stream()
                            .filter(code -> files.due(code)
                                    .map(YearMonth::from)
                                    .filter(its::equals)
                                    .isPresent())
                            .sorted()
                            .toList(),
                    month.get("due")
                            .valueStream()
                            .map(JsonNode::asString)
                            .sorted()
                            .toList());
            assertEquals(
                    codes().stream()
                            .filter(code -> files.completed(code)
                                    .map(YearMonth::from)
                                    .filter(its::equals)
                                    .isPresent())
                            .sorted()
                            .toList(),
                    month.get("completed")
                            .valueStream()
                            .map(JsonNode::asString)
                            .sorted()
                            .toList());
        }
    }

    @Test
    void thePageShowsTheSameNumbers() {
        Document page = built.page("progress.html");
        List<Element> rows = page.select("table.numbers tbody tr");
        assertEquals(set.get("open").size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode point = set.get("open").get(i);
            assertEquals(
                    List.of(
                            point.get("day").asString(),
                            point.get("baseline").asString(),
                            point.get("achieved").asString(""),
                            point.get("forecast").asString(""),
                            point.get("snapshotForecast").asString("")),
                    rows.get(i).children().stream().map(Element::text).toList());
        }
        assertEquals(
                set.get("months").size(), page.select("table.by-month tbody tr").size());
    }

    /** Each line of the drawing has a point a number, as high as the number is. */
    @Test
    void theFigureDrawsTheNumbers() {
        Document page = built.page("progress.html");
        assertDrawn(page, "planned", "baseline");
        assertDrawn(page, "done", "achieved");
        assertDrawn(page, "now", "forecast");
        assertDrawn(page, "earlier", "snapshotForecast");
    }

    private static void assertDrawn(Document page, String line, String field) {
        List<Long> numbers = set.get("open")
                .valueStream()
                .filter(point -> !point.get(field).isNull())
                .map(point -> point.get(field).asLong())
                .toList();
        long most = set.get("open")
                .valueStream()
                .flatMap(point ->
                        List.of(point.get("baseline"), point.get("achieved"), point.get("snapshotForecast")).stream())
                .mapToLong(JsonNode::asLong)
                .max()
                .orElseThrow();
        String[] points =
                page.select("svg.burn-down svg polyline." + line).attr("points").split(" ");
        assertEquals(numbers.size(), points.length, line);
        for (int i = 0; i < points.length; i++) {
            assertEquals(
                    240.0 * (most - numbers.get(i)) / most,
                    Double.parseDouble(points[i].split(",")[1]),
                    .06,
                    line);
        }
    }
}
