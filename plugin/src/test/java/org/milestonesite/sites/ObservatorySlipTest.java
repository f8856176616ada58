package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The slip of the observatory's plan with its baseline and five months of exports, counted a second time. */
class ObservatorySlipTest {

    private static final LocalDate AS_OF = ObservatoryMonths.day(0);
    private static final Pattern BASELINE = Pattern.compile("^([^,\"]+),Not Started,.*,(\\d+/\\d+/\\d+)[^,]*,\\s*$");

    @TempDir
    static Path folder;

    private static ObservatoryFiles files;
    private static ObservatoryMonths months;
    private static final Map<String, LocalDate> FIRST = new HashMap<>();
    private static Built built;
    private static JsonNode slip;

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.isDirectory(ObservatoryTest.SHARED), () -> "skipped: there is no " + ObservatoryTest.SHARED);
        files = ObservatoryFiles.read(ObservatoryTest.SHARED);
        months = new ObservatoryMonths(files);
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Path pmcs = ObservatoryTest.SHARED.resolve("pmcs");
        Files.copy(pmcs.resolve("201904-ME.xls"), exports.resolve("201904-ME.xls"));
        Files.copy(pmcs.resolve("201803-BL.csv"), exports.resolve("201803-BL.csv"));
        for (String line : Files.readString(pmcs.resolve("201803-BL.csv"), StandardCharsets.UTF_8)
                .lines()
                .toList()) {
            Matcher row = BASELINE.matcher(line);
            if (row.matches()) {
                FIRST.put(row.group(1), LocalDate.parse(row.group(2), DateTimeFormatter.ofPattern("M/d/yyyy")));
            }
        }
        for (int back = 1; back <= 4; back++) {
            months.write(exports, back);
        }
        built = ObservatoryTest.observatory(folder.resolve("slip"), exports).builds();
        slip = JsonMapper.shared().readTree(built.text("data/slip.json"));
    }

    private static boolean isOwn(String code) {
        return code.startsWith("DM-") || code.startsWith("LDM-503-");
    }

    private static Optional<LocalDate> end(String code, int back) {
        return months.completed(code, back).or(() -> months.forecast(code, back));
    }

    private static Optional<LocalDate> end(String code) {
        return files.completed(code).or(() -> months.forecast(code, 0));
    }

    private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
        return from.isPresent() && to.isPresent()
                ? String.valueOf(ChronoUnit.DAYS.between(from.get(), to.get()))
                : "null";
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("null");
    }

    @Test
    void everyNumberIsThatOfTheRows() {
        assertEquals("2019-03-31", slip.get("lastSnapshot").asString());
        assertEquals("2019-01-31", slip.get("earlierSnapshot").asString());
        assertTrue(FIRST.size() > 300, () -> "baseline: " + FIRST.size());
        assertEquals(
                files.tasks().keySet().stream()
                        .filter(ObservatorySlipTest::isOwn)
                        .count(),
                slip.get("milestones").size());
        for (JsonNode milestone : slip.get("milestones")) {
            String code = milestone.get("code").asString();
            Optional<LocalDate> first = Optional.ofNullable(FIRST.get(code))
                    .or(() -> months.due(code, 4))
                    .or(() -> files.due(code));
            assertEquals(
                    String.join(
                            " ",
                            code,
                            day(first),
                            day(files.due(code)),
                            day(files.completed(code)),
                            day(end(code, 1)),
                            day(end(code, 3)),
                            days(first, files.due(code)),
                            days(files.due(code), end(code)),
                            days(end(code, 1), end(code)),
                            days(end(code, 3), end(code)),
                            days(first, end(code))),
                    String.join(
                            " ",
                            code,
                            text(milestone, "firstDue"),
                            text(milestone, "due"),
                            text(milestone, "completed"),
                            text(milestone, "atLastSnapshot"),
                            text(milestone, "atEarlierSnapshot"),
                            text(milestone, "rebaselinedDays"),
                            text(milestone, "slipDays"),
                            text(milestone, "sinceLastDays"),
                            text(milestone, "sinceEarlierDays"),
                            text(milestone, "movedDays")));
        }
    }

    private static String text(JsonNode milestone, String field) {
        return milestone.get(field).asString("null");
    }

    @Test
    void whatMovedMostComesFirst() {
        List<Long> moves = slip.get("milestones")
                .valueStream()
                .map(milestone -> Math.abs(milestone.get("sinceLastDays").asLong(0)))
                .toList();
        assertEquals(moves.stream().sorted(java.util.Comparator.reverseOrder()).toList(), moves);
        assertTrue(moves.get(0) > 0);
    }

    @Test
    void thePageShowsTheSameNumbers() {
        Document page = built.page("slip.html");
        List<Element> rows = page.select("table.moves tbody tr");
        assertEquals(slip.get("milestones").size(), rows.size());
        for (int i = 0; i < rows.size(); i++) {
            JsonNode milestone = slip.get("milestones").get(i);
            assertEquals(
                    milestone.get("code").asString(),
                    rows.get(i).expectFirst(".code").text());
            assertEquals(
                    List.of(
                            text(milestone, "sinceLastDays"),
                            text(milestone, "sinceEarlierDays"),
                            text(milestone, "rebaselinedDays"),
                            text(milestone, "slipDays"),
                            text(milestone, "movedDays")),
                    rows.get(i).select("td.number").stream()
                            .map(cell -> cell.text().replace("+", "").replace("\u2212", "-"))
                            .map(days -> days.isEmpty() ? "null" : days)
                            .toList());
        }
    }

    /** In the data of each milestone, the oldest export first; its page has them as a chart and as a table. */
    @Test
    void theHistoryOfEachMilestoneIsWhatItsRowsSaidMonthByMonth() {
        JsonNode data = JsonMapper.shared().readTree(built.text("data/milestones.json"));
        int charts = 0;
        for (JsonNode milestone : data.get("milestones")) {
            String code = milestone.get("code").asString();
            assertEquals(
                    rows(code).stream()
                            .map(row -> row.asOf() + " " + day(row.due()) + " " + day(row.forecast()) + " "
                                    + day(row.completed()))
                            .toList(),
                    milestone
                            .get("history")
                            .valueStream()
                            .map(known -> known.get("asOf").asString() + " " + text(known, "due") + " "
                                    + text(known, "forecast") + " " + text(known, "completed"))
                            .toList(),
                    code);
            String url = milestone.get("url").asString();
            if (url.endsWith(".html")) {
                assertEquals(5, built.page(url).select("table.history tbody tr").size(), code);
                assertEquals(
                        1,
                        built.page(url).select("#milestone-history svg.strip").size(),
                        code);
                charts++;
            }
        }
        assertTrue(charts > 100, "charts: " + charts);
    }

    @Test
    void everyMarkOfEachChartStandsAtItsDateAndItsExportAndEveryYearAtItsFirstDay() {
        JsonNode data = JsonMapper.shared().readTree(built.text("data/milestones.json"));
        int charts = 0;
        for (JsonNode milestone : data.get("milestones")) {
            String code = milestone.get("code").asString();
            Optional<Element> svg = Optional.of(milestone.get("url").asString())
                    .filter(url -> url.endsWith(".html"))
                    .map(url -> built.page(url).selectFirst("#milestone-history svg.strip"));
            if (svg.isPresent()) {
                new MovesChart(svg.get(), rows(code)).isDrawnToScale(code);
                charts++;
            }
        }
        assertTrue(charts > 100, "charts: " + charts);
    }

    private static List<MovesChart.Row> rows(String code) {
        return IntStream.rangeClosed(0, 4)
                .map(i -> 4 - i)
                .mapToObj(back -> new MovesChart.Row(
                        ObservatoryMonths.day(back),
                        months.due(code, back),
                        months.forecast(code, back),
                        months.completed(code, back)))
                .toList();
    }

    /** Bars are as long as their numbers, and together they are all that moved. */
    @Test
    void theDistributionCountsEachMilestoneOnce() {
        long dated = slip.get("milestones")
                .valueStream()
                .filter(milestone -> !milestone.get("movedDays").isNull())
                .count();
        long sum = 0;
        for (JsonNode bin : slip.get("distribution")) {
            long from = bin.get("fromDays").asLong(Long.MIN_VALUE);
            long to = bin.get("toDays").asLong(Long.MAX_VALUE);
            long expected = slip.get("milestones")
                    .valueStream()
                    .filter(milestone -> !milestone.get("movedDays").isNull())
                    .mapToLong(milestone -> milestone.get("movedDays").asLong())
                    .filter(days -> days >= from && days <= to)
                    .count();
            assertEquals(expected, bin.get("moved").asLong());
            sum += expected;
        }
        assertEquals(dated, sum);
        List<String> widths = built.page("slip.html").select("svg.bins rect").eachAttr("width");
        long most = slip.get("distribution")
                .valueStream()
                .mapToLong(bin -> bin.get("moved").asLong())
                .max()
                .orElseThrow();
        for (int i = 0; i < widths.size(); i++) {
            assertEquals(
                    50.0 * slip.get("distribution").get(i).get("moved").asLong() / most,
                    Double.parseDouble(widths.get(i).replace("%", "")),
                    .006);
        }
    }

    @Test
    void delayedIsWhatWasDueAndIsOpenAndRemainingAllThatIsOpen() {
        List<String> open = files.tasks().keySet().stream()
                .filter(ObservatorySlipTest::isOwn)
                .filter(code -> files.completed(code).isEmpty())
                .sorted()
                .toList();
        assertEquals(
                open.stream()
                        .filter(code -> files.due(code).orElse(LocalDate.MAX).isBefore(AS_OF))
                        .toList(),
                listed("delayed.html"));
        assertEquals(open, listed("remaining.html"));
    }

    private static List<String> listed(String path) {
        return built.page(path).select("table.moves tbody th .code").eachText().stream()
                .sorted()
                .toList();
    }
}
