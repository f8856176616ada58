package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.Workbook;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The observatory's project with the next month-end export, in place of the last and beside it. */
class ObservatoryNextMonthTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    static Path folder;

    private static ObservatoryFiles files;

    @BeforeAll
    static void read() throws IOException {
        assumeTrue(Files.isDirectory(ObservatoryTest.SHARED), () -> "skipped: there is no " + ObservatoryTest.SHARED);
        files = ObservatoryFiles.read(ObservatoryTest.SHARED);
    }

    @Test
    void anotherMonthNeedsNoChangeButTheFile(@TempDir Path exports) throws IOException {
        Files.copy(ObservatoryTest.SHARED.resolve("pmcs/201803-BL.csv"), exports.resolve("201803-BL.csv"));
        Files.write(exports.resolve("201905-ME.xlsx"), may().xlsx());
        Built may = ObservatoryTest.observatory(folder.resolve("may"), exports).builds();
        JsonNode data = JSON.readTree(may.text("data/milestones.json"));
        assertEquals("2019-05-31", data.get("asOf").asString());
        Map<String, JsonNode> then = ObservatoryTest.milestones(may);
        assertEquals(files.tasks().keySet(), then.keySet());
        assertEquals("2020-04-20", then.get("LDM-503-11a").get("forecast").asString());
        assertEquals("2019-12-18", then.get("LDM-503-11a").get("due").asString());
        assertEquals(2, then.get("LDM-503-11a").get("level").asInt());
        assertEquals(
                files.features("LDM-503-11a").toString(),
                then.get("LDM-503-11a")
                        .get("features")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList()
                        .toString());
        assertTrue(may.console().contains("of 387 rows, 1 are tasks"), may::console);
    }

    @Test
    void theLaterMonthBesideTheEarlierIsThePlanAndTheEarlierItsHistory(@TempDir Path exports) throws IOException {
        Files.copy(ObservatoryTest.SHARED.resolve("pmcs/201904-ME.xls"), exports.resolve("201904-ME.xls"));
        Files.write(exports.resolve("201905-ME.xlsx"), may().xlsx());
        Map<String, JsonNode> then = ObservatoryTest.milestones(
                ObservatoryTest.observatory(folder.resolve("both"), exports).builds());
        assertEquals(
                "[\"2019-04-30 2020-03-18\",\"2019-05-31 2020-04-20\"]",
                JSON.writeValueAsString(then.get("LDM-503-11a")
                        .get("history")
                        .valueStream()
                        .map(snapshot -> snapshot.get("asOf").asString() + " "
                                + snapshot.get("forecast").asString())
                        .toList()));
    }

    /** The next month in the later layout: one forecast moves, and a task is among the milestones. */
    private static Workbook may() {
        List<String> columns = List.of(
                "task_code",
                "status_code",
                "wbs_id",
                "task_name",
                "base_end_date",
                "start_date",
                "end_date",
                "act_end_date");
        List<String> later = new ArrayList<>(columns);
        later.addAll(List.of("task_type", "user_field_859", "actv_code_milestone_tracking_id"));
        Workbook book = Workbook.empty().row("TASK", later.toArray());
        files.tasks().forEach((code, row) -> {
            List<Object> cells = new ArrayList<>();
            columns.forEach(column -> cells.add(row.getOrDefault(column, "")));
            if (code.equals("LDM-503-11a")) {
                cells.set(columns.indexOf("end_date"), "4/20/2020 5:00:00 PM");
            }
            cells.addAll(List.of("Finish Milestone", code.startsWith("LDM-503-") ? "2" : "3", "Y"));
            book.row("TASK", cells.toArray());
        });
        book.row(
                "TASK",
                "TASK-1",
                "In Progress",
                "LSST ME 19-05.02C.07",
                "Work",
                "",
                "5/1/2019",
                "6/1/2019",
                "",
                "Task Dependent",
                "",
                "");
        book.row("TASKPRED", "pred_task_id", "task_id", "pred_type", "lag_hr_cnt");
        files.relations()
                .forEach(row -> book.row(
                        "TASKPRED",
                        row.get("pred_task_id"),
                        row.get("task_id"),
                        row.get("pred_type"),
                        row.get("lag_hr_cnt")));
        return book;
    }
}
