package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.sites.MonthEnds.COLUMNS;
import static org.milestonesite.sites.MonthEnds.JSON;
import static org.milestonesite.sites.MonthEnds.data;
import static org.milestonesite.sites.MonthEnds.later;
import static org.milestonesite.sites.MonthEnds.milestone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import org.milestonesite.harness.Workbook;
import tools.jackson.databind.JsonNode;

/** A plan that comes from exports of a scheduling tool. */
class ScheduleTest {

    @TempDir
    Path folder;

    private TestSite site() {
        return MonthEnds.site(folder);
    }

    @Test
    void aWorkbookOfTheLaterLayoutIsAPlanOfItsOwn() {
        Built built = site().with("schedule/202405-ME.xls", later().xls()).builds();
        JsonNode release = milestone(built, "REL-1");
        assertEquals("First", release.get("name").asString());
        assertEquals(2, release.get("level").asInt());
        assertEquals("02C.07", release.get("wbs").asString());
        assertEquals("2024-01-31", release.get("due").asString());
        assertEquals("2024-03-15", release.get("forecast").asString());
        assertEquals("2024-03-01", release.get("completed").asString());
        assertEquals("[\"FEA-1\"]", release.get("features").toString());
        assertEquals(
                "2024-06-01",
                milestone(built, "FEA-1").get("due").asString(),
                "a start milestone is due when it starts");
        assertEquals(2, data(built).get("milestones").size(), "tasks are no milestones");
        assertEquals("2024-05-31", data(built).get("asOf").asString(), "the last day of its month");
        assertEquals(
                "src/milestones/schedule/202405-ME.xls!TASK!H3",
                release.at("/sources/due/place").asString());
        assertTrue(
                built.console()
                        .contains("of 3 rows, 1 are tasks, 0 are outside of plan.include and 0 are excluded; "
                                + "2 relations lead out of the plan"),
                built::console);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#N/A"})
    void aFormulaWithoutAResultIsNoDate(String result) {
        Workbook workbook = Workbook.empty()
                .row("TASK", "task_code", "task_name", "base_end_date", "end_date")
                .row("TASK", "REL-1", "First", new Workbook.Formula("IF(B1=\"\",A1,\"\")", result), "2025-11-01");
        Built xls = site().with("schedule/202505-ME.xls", workbook.xls()).builds();
        assertEquals("2025-11-01", milestone(xls, "REL-1").get("due").asString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/01/0217", "12/31/9999"})
    void aYearOfNoPlanIsNoDate(String day) {
        Built built = site().with("schedule/202405-ME.csv", COLUMNS + "REL-1,,A.1,One," + day + ",,\n")
                .build();
        assertFalse(built.hasSite());
        assertTrue(built.console().contains("202405-ME.csv:2:16: error[bad-date]: the year"), built::console);
    }

    /** A schedule may keep the obsolete row of what has another code now, above or below. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whatStandsUnderBothItsCodesIsFollowedByThatOfToday(boolean oldFirst) {
        String old = "REL-7-OLD,,A.1,Seven,1/31/2024,,1/31/2024\n";
        TestSite site = site().with("annotations.yaml", "REL-7: {aka: [REL-7-OLD]}\n");
        site.with("site.yaml", site.read("site.yaml") + "  exclude: ['*-OLD']\n");
        for (int month = 4; month <= 5; month++) {
            String now = "REL-7,,A.1,Seven,11/1/2025,,11/" + (month - 3) + "/2025\n";
            site.with("schedule/20240" + month + "-ME.csv", COLUMNS + (oldFirst ? old + now : now + old));
        }
        Built built = site.builds();
        assertEquals(
                "2025-11-01", milestone(built, "REL-7").at("/history/1/due").asString());
        assertEquals(
                1,
                JSON.readTree(built.text("data/slip.json"))
                        .at("/milestones/0/sinceLastDays")
                        .asInt());
        assertTrue(built.text("data/changes/2024-04-30-to-2024-05-31.json").contains("2025-11-02"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBaselineWithBothCodesIsThatOfTheCodeOfToday(boolean oldFirst) {
        String old = "REL-OLD,,A.1,Seven,1/1/2020,,\n";
        String now = "REL-7,,A.1,Seven,6/1/2025,,\n";
        Built built = site().with("schedule/202401-BL.csv", COLUMNS + (oldFirst ? old + now : now + old))
                .with("schedule/202507-ME.csv", COLUMNS + "REL-7,,A.1,Seven,,,12/1/2025\n")
                .with("annotations.yaml", "REL-7: {aka: [REL-OLD]}\n")
                .builds();
        assertEquals("2025-06-01", milestone(built, "REL-7").get("due").asString());
        assertEquals(
                "2025-06-01",
                JSON.readTree(built.text("data/slip.json"))
                        .at("/milestones/0/firstDue")
                        .asString());
    }

    @Test
    void aBaselineKnowsAMilestoneByAnOlderCode() {
        Built built = site().with("schedule/202401-BL.csv", COLUMNS + "REL-OLD,,A.1,Seven,6/1/2025,,\n")
                .with("schedule/202507-ME.csv", COLUMNS + "REL-7,,A.1,Seven,,,12/1/2025\n")
                .with("annotations.yaml", "REL-7: {aka: [REL-OLD]}\n")
                .builds();
        assertEquals("2025-06-01", milestone(built, "REL-7").get("due").asString());
        assertEquals("2025-12-01", milestone(built, "REL-7").get("forecast").asString());
    }

    @Test
    void bothFormatsAndAllLayoutsGiveTheSamePlan() {
        String xls =
                site().with("schedule/202405-ME.xls", later().xls()).builds().text("data/milestones.json");
        assertEquals(
                xls.replace(".xls!", ".xlsx!"),
                site().without("schedule/202405-ME.xls")
                        .with("schedule/202405-ME.xlsx", later().xlsx())
                        .builds()
                        .text("data/milestones.json"));
        String csv = """
                task_code;status_code;wbs_id;task_name;task_type;start_date;end_date;base_end_date;act_end_date;user_field_859;pred_list
                REL-1;Completed;ABC ME 24-05.02C.07;Test report: First;Finish Milestone;;3/15/2024 5:00:00 PM;1/31/2024;2024-03-01;2;FEA-1, TSK-1
                FEA-1;Not Started;ABC ME 24-05.02C.08;Feature;Start Milestone;01-Jun-24 A;;;;3;
                """;
        Built built = site().without("schedule/202405-ME.xlsx")
                .with("schedule/202405-ME.csv", "\uFEFF" + csv)
                .builds();
        JsonNode expected = JSON.readTree(xls).get("milestones");
        JsonNode read = data(built).get("milestones");
        for (String field : List.of("code", "name", "level", "wbs", "due", "forecast", "completed", "features")) {
            for (int i = 0; i < 2; i++) {
                assertEquals(expected.get(i).get(field), read.get(i).get(field), field);
            }
        }
        String tabs = csv.replace(';', '\t');
        assertEquals(
                data(built).get("milestones"),
                data(site().with("schedule/202405-ME.csv", tabs).builds()).get("milestones"));
    }

    @Test
    void columnsDatesAndNamesAreSaidInSettings() {
        Built built = site().with("site.yaml", """
                document: {handle: ABC-1, title: The plan}
                plan: {releases: ["REL-*"]}
                schedule:
                  columns: {code: Id, name: Title, status: State, baseline: Planned}
                  files: {monthEnd: "plan-{month}*"}
                  dates: [d.M.yyyy]
                  due: [Planned]
                  completed: [Done]
                  completedWhen: ["erledigt"]
                  levels: {"REL-*": 2}
                  tags: {site: Ort}
                  strip: ["R: "]
                  nameLimit: 10
                """)
                .with(
                        "schedule/plan-2024-02-final.csv",
                        "Id,Title,State,Planned,Done,Ort\nREL-1,R: Erste Stufe,erledigt,31.1.2024,1.2.2024,Gipfel\n")
                .builds();
        JsonNode release = milestone(built, "REL-1");
        assertEquals("2024-02-01", release.get("completed").asString());
        assertEquals("2024-02-29", data(built).get("asOf").asString());
        assertEquals(2, release.get("level").asInt());
        assertTrue(release.get("nameCut").asBoolean());
        assertTrue(built.text("milestones/REL-1.html").contains("site: Gipfel"));
    }

    @Test
    void whatIsOutsideOfThePlanIsCountedAndNoFeature() {
        TestSite site = site().with("schedule/202405-ME.csv", """
                task_code,task_name,wbs_id,end_date,pred_list
                REL-1,Release,ABC ME 24-05.02C.01,1/31/2024,"FEA-1, FEA-2, FEA-8727"
                FEA-1,Feature,ABC ME 24-05.02C.02,1/1/2024,
                FEA-2,Other,ABC ME 24-05.04C,1/1/2024,
                OLD-1,Old,ABC ME 24-05.02C.03,1/1/2024,
                """).with("site.yaml", """
                document: {handle: ABC-1, title: The plan}
                plan:
                  releases: ["REL-*"]
                  features: ["FEA-*"]
                  include: [{wbs: "02C*"}]
                  exclude: [{code: "OLD-*"}]
                  pages: [{wbs: "02C.01"}]
                """);
        Built built = site.builds();
        assertEquals("[\"FEA-1\"]", milestone(built, "REL-1").get("features").toString());
        assertTrue(
                built.console()
                        .contains("of 4 rows, 0 are tasks, 1 are outside of plan.include and 1 are excluded; "
                                + "2 relations lead out of the plan"),
                built::console);
        assertFalse(built.paths().contains("milestones/FEA-1.html"));
        site.with("milestones/FEA-2.md", "---\ncode: FEA-2\n---\n");
        assertEquals(
                "[\"FEA-1\",\"FEA-2\"]",
                milestone(site.builds(), "REL-1").get("features").toString(),
                "a file of its own is always in the plan");
    }

    @Test
    void olderExportsAreHistoryAndAkaFollowsACode() {
        Built built = site().with("schedule/202312-ME.csv", COLUMNS + "R1,Not Started,A.1,One,1/31/2024,,1/31/2024\n")
                .with(
                        "schedule/202402-ME.csv",
                        COLUMNS + "R1,Not Started,A.1,One,1/31/2024,,3/31/2024\nGONE-1,,A.1,Gone,,,\n")
                .with("schedule/2024-03-ME.csv", COLUMNS + "REL-1,Completed,A.1,One,2/28/2024,3/15/2024,3/15/2024\n")
                .with("annotations.yaml", "REL-1: {aka: R1}\n")
                .builds();
        assertEquals("2024-03-31", data(built).get("asOf").asString());
        assertEquals(JSON.readTree("""
                [
                  {"asOf": "2023-12-31", "due": "2024-01-31", "forecast": "2024-01-31", "completed": null},
                  {"asOf": "2024-02-29", "due": "2024-01-31", "forecast": "2024-03-31", "completed": null},
                  {"asOf": "2024-03-31", "due": "2024-02-28", "forecast": "2024-03-15", "completed": "2024-03-15"}
                ]"""), milestone(built, "REL-1").get("history"));
        assertEquals(
                List.of("2024-03-31", "2024-02-29", "2023-12-31"),
                built.page("milestones/REL-1.html")
                        .select("table.history tbody th")
                        .eachText());
        assertTrue(built.console().contains("info[vanished]: GONE-1 is no longer in"), built::console);
    }

    @Test
    void aBaselineOnlyFillsInWhereThePlanHasNoBaselineDate() {
        String columns = "task_code,task_name,base_end_date,end_date\n";
        Built built = site().with(
                        "schedule/202403-ME.csv", columns + "REL-1,One,1/31/2024,6/1/2024\nREL-2,Two,,6/1/2024\n")
                .with(
                        "schedule/202301-BL.csv",
                        columns + "REL-1,One,,1/1/2024\nREL-2,Two,,1/2/2024\nREL-3,Three,,1/3/2024\n")
                .builds();
        assertEquals("2024-01-31", milestone(built, "REL-1").get("due").asString());
        JsonNode second = milestone(built, "REL-2");
        assertEquals("2024-01-02", second.get("due").asString());
        assertEquals("2024-06-01", second.get("forecast").asString());
        assertEquals(
                "src/milestones/schedule/202301-BL.csv:3:12",
                second.at("/sources/due/place").asString());
        assertEquals(2, data(built).get("milestones").size(), "a baseline defines no milestones");
        assertEquals(1, second.get("history").size(), "and is no snapshot");
    }

    @Test
    void theCacheNeverChangesAByte() throws IOException {
        TestSite site = site().with("schedule/202405-ME.xls", later().xls());
        Map<String, String> first = site.builds().texts();
        Path kept = site.project().resolve("target/milestone-site/sheets");
        Path entry = only(kept);
        assertEquals(first, site.builds().texts(), "read from the cache");
        byte[] bytes = Files.readAllBytes(entry);
        for (int i : new int[] {0, bytes.length / 2, bytes.length - 1}) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x55;
            Files.write(entry, damaged);
            assertEquals(first, site.builds().texts(), "a damaged entry is read anew");
        }
        Files.write(entry, new byte[0]);
        assertEquals(first, site.builds().texts());
        assertEquals(bytes.length, Files.size(only(kept)));
        Files.delete(entry);
        Files.delete(kept);
        Files.writeString(kept, "no folder");
        assertEquals(first, site.builds().texts(), "a folder that can't be made is no fault");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            assertEquals(1, all.size());
            return all.get(0);
        }
    }
}
