package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.Workbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * April 2019 as the observatory exported it, and a May that is made of it by rules: what the site says has changed is
 * compared with what the cells of both say, read and compared here once more.
 */
class ObservatoryChangesTest {

    private static final Path SHARED = Path.of(System.getProperty("shared.dir", "../../shared"))
            .toAbsolutePath()
            .normalize()
            .resolve("data");
    private static final DateTimeFormatter US = DateTimeFormatter.ofPattern("M/d/yyyy");
    private static final List<String> COLUMNS = List.of(
            "task_code",
            "status_code",
            "wbs_id",
            "task_name",
            "base_end_date",
            "start_date",
            "end_date",
            "act_end_date");

    @TempDir
    static Path folder;

    private static Map<String, Map<String, String>> april;
    private static Map<String, Map<String, String>> may;
    private static Set<String> linksOfApril;
    private static Set<String> linksOfMay;
    static Built built;
    private static JsonNode data;

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), () -> "skipped: there is no " + SHARED);
        ObservatoryFiles files = ObservatoryFiles.read(SHARED);
        april = new TreeMap<>(files.tasks());
        linksOfApril = files.relations().stream()
                .map(row -> row.get("pred_task_id") + " " + row.get("task_id"))
                .collect(Collectors.toCollection(TreeSet::new));
        makeMay();
        Path exports = Files.createDirectories(folder.resolve("exports"));
        Files.copy(SHARED.resolve("pmcs/201904-ME.xls"), exports.resolve("201904-ME.xls"));
        Files.write(exports.resolve("201905-ME.xlsx"), workbook().xlsx());
        built = ObservatoryTest.observatory(folder.resolve("project"), exports).builds();
        data = JsonMapper.shared().readTree(built.text("data/changes/2019-04-30-to-2019-05-31.json"));
    }

    /** Every 7th is expected later, every 10th has a new baseline, every 11th is completed, every 37th vanishes. */
    private static void makeMay() {
        may = new TreeMap<>();
        int number = 0;
        for (Map.Entry<String, Map<String, String>> task : april.entrySet()) {
            Map<String, String> row = new LinkedHashMap<>(task.getValue());
            number++;
            if (number % 7 == 0) {
                later(row, "end_date", number);
            }
            if (number % 10 == 0) {
                later(row, "base_end_date", -number);
            }
            if (number % 11 == 0 && !row.get("status_code").equals("Completed")) {
                row.put("status_code", "Completed");
                row.put("act_end_date", "5/1" + number % 10 + "/2019");
            }
            if (number % 37 != 0 || task.getKey().startsWith("LDM-503-")) {
                may.put(task.getKey(), row);
            }
            if (number == 200) {
                row.put("task_name", "Another name");
            }
        }
        Map<String, String> added = new LinkedHashMap<>(april.get("LDM-503-11a"));
        added.put("task_code", "DM-NEW-1");
        may.put("DM-NEW-1", added);
        linksOfMay = new TreeSet<>(linksOfApril);
        // the first feature that any release waits for goes over to another release
        String link = linksOfApril.stream()
                .filter(pair -> pair.startsWith("DM-") && pair.endsWith(" LDM-503-11a"))
                .filter(pair -> may.containsKey(pair.split(" ")[0]))
                .findFirst()
                .orElseThrow();
        linksOfMay.remove(link);
        linksOfMay.add(link.replace("LDM-503-11a", "LDM-503-12"));
    }

    private static void later(Map<String, String> row, String column, int days) {
        if (!row.get(column).isBlank()) {
            row.put(
                    column,
                    US.format(LocalDate.parse(row.get(column).split(" ")[0], US).plusDays(days)));
        }
    }

    private static Workbook workbook() {
        Workbook book = Workbook.empty().row("TASK", COLUMNS.toArray());
        may.values()
                .forEach(row -> book.row("TASK", COLUMNS.stream().map(row::get).toArray()));
        book.row("TASKPRED", "pred_task_id", "task_id", "pred_type");
        linksOfMay.forEach(link -> book.row("TASKPRED", link.split(" ")[0], link.split(" ")[1], "FS"));
        return book;
    }

    private static String date(Map<String, String> row, String... columns) {
        for (String column : columns) {
            if (!row.getOrDefault(column, "").isBlank()) {
                return LocalDate.parse(row.get(column).split(" ")[0], US).toString();
            }
        }
        return "null";
    }

    private static String due(Map<String, String> row) {
        return date(row, "base_end_date", "end_date", "start_date");
    }

    private static String forecast(Map<String, String> row) {
        return date(row, "end_date", "base_end_date", "start_date");
    }

    private static String completed(Map<String, String> row) {
        return row.get("status_code").equals("Completed")
                ? date(row, "act_end_date", "base_end_date", "start_date")
                : "null";
    }

    private static Set<String> both() {
        Set<String> both = new TreeSet<>(april.keySet());
        both.retainAll(may.keySet());
        return both;
    }

    private static List<String> told(String list, String... fields) {
        return data.get(list)
                .valueStream()
                .map(row -> List.of(fields).stream()
                        .map(field -> row.get(field).isNumber()
                                ? row.get(field).toString()
                                : row.get(field).asString("null"))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static List<String> moved(String field, Function<Map<String, String>, String> value) {
        List<String> moved = new ArrayList<>();
        for (String code : both()) {
            String before = value.apply(april.get(code));
            String after = value.apply(may.get(code));
            boolean told = field.equals("forecast") && !completed(may.get(code)).equals("null");
            if (!before.equals(after) && !told) {
                long days = LocalDate.parse(after).toEpochDay()
                        - LocalDate.parse(before).toEpochDay();
                moved.add(code + " " + before + " " + after + " " + days);
            }
        }
        return moved;
    }

    @Test
    void whatVanishedAndWhatIsNewIsTold() {
        Set<String> gone = new TreeSet<>(april.keySet());
        gone.removeAll(may.keySet());
        assertTrue(gone.size() >= 8, gone::toString);
        assertEquals(List.copyOf(gone), told("removed", "code"));
        assertEquals(List.of("DM-NEW-1 " + due(may.get("DM-NEW-1"))), told("added", "code", "due"));
    }

    @Test
    void whatWasCompletedIsTold() {
        List<String> completed = both().stream()
                .filter(code -> completed(april.get(code)).equals("null")
                        && !completed(may.get(code)).equals("null"))
                .map(code -> code + " " + completed(may.get(code)))
                .toList();
        assertTrue(completed.size() >= 10, completed::toString);
        assertEquals(completed, told("completed", "code", "completed"));
    }

    @Test
    void everyDateThatMovedIsToldWithItsDays() {
        List<String> due = moved("due", ObservatoryChangesTest::due);
        List<String> forecast = moved("forecast", ObservatoryChangesTest::forecast);
        assertTrue(due.size() >= 20 && forecast.size() >= 10, () -> due.size() + " " + forecast.size());
        Map<String, List<String>> byField = data.get("moved")
                .valueStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("field").asString(),
                        Collectors.mapping(
                                row -> row.get("code").asString() + " "
                                        + row.get("before").asString() + " "
                                        + row.get("after").asString() + " "
                                        + row.get("days").asLong(),
                                Collectors.toList())));
        assertEquals(due, byField.get("due"));
        assertEquals(forecast, byField.get("forecast"));
    }

    @Test
    void theFeatureThatMovedIsToldWithBothReleases() {
        Set<String> gone = new HashSet<>(linksOfApril);
        gone.removeAll(linksOfMay);
        String[] link = gone.iterator().next().split(" ");
        assertEquals(
                List.of(link[0] + " [\"LDM-503-11a\"] [\"LDM-503-12\"]"),
                data.get("features")
                        .valueStream()
                        .map(row -> row.get("code").asString() + " " + row.get("left") + " " + row.get("joined"))
                        .toList());
    }

    @Test
    void thePageHasARowForEachOfThem() {
        var page = built.page("changes/2019-04-30-to-2019-05-31.html");
        for (String list : List.of("added", "removed", "completed", "moved", "features", "renamed")) {
            assertEquals(
                    data.get(list).size(), page.select("#" + list + " tbody tr").size(), list);
        }
        assertTrue(page.select("#removed tbody a").isEmpty(), "what is gone has no page");
        assertEquals(
                List.of("2019-04-30 to 2019-05-31"),
                built.page("changes/index.html").select("#months th a").eachText());
    }
}
