package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.sites.MonthEnds.COLUMNS;
import static org.milestonesite.sites.MonthEnds.JSON;
import static org.milestonesite.sites.MonthEnds.milestone;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;

/** What annotations and registers say beside exports of a scheduling tool: who has the last word, and what was replaced. */
class AnnotatedScheduleTest {

    @TempDir
    Path folder;

    private TestSite site() {
        return MonthEnds.site(folder);
    }

    @Test
    void laterSourcesWinAndWhatTheyReplaceIsKept() {
        TestSite site = site().with(
                        "schedule/202405-ME.csv",
                        COLUMNS
                                + "REL-1,Not Started,A.1,From export,1/31/2024,,1/31/2024\nREL-2,,A.1,Two,1/31/2024,,\n")
                .with("annotations.yaml", "REL-1: {name: From annotation, due: 2024-02-01, description: Said here.}\n");
        assertEquals(
                "From annotation", milestone(site.builds(), "REL-1").get("name").asString());
        site.with("milestones/register.csv", "code,due\nREL-1,2024-02-02\n");
        assertEquals("2024-02-02", milestone(site.builds(), "REL-1").get("due").asString());
        site.with("milestones/REL-1.md", "---\ncode: REL-1\ndue: 2024-02-03\ndescription: And here.\n---\n\nText.\n");
        Built built = site.builds();
        JsonNode release = milestone(built, "REL-1");
        assertEquals("From annotation", release.get("name").asString());
        assertEquals("2024-02-03", release.get("due").asString());
        assertEquals(JSON.readTree("""
                {
                  "place": "src/milestones/milestones/REL-1.md:3:6",
                  "replaced": {
                    "value": "2024-02-02", "place": "src/milestones/milestones/register.csv:2:7",
                    "replaced": {
                      "value": "2024-02-01", "place": "src/milestones/annotations.yaml:1:37",
                      "replaced": {"value": "2024-01-31", "place": "src/milestones/schedule/202405-ME.csv:2:35"}
                    }
                  }
                }"""), release.at("/sources/due"));
        assertEquals(
                "Said here.", release.at("/sources/description/replaced/value").asString());
        String page =
                built.page("milestones/REL-1.html").select("#milestone-sources").text();
        assertTrue(page.contains("replaces From export of src/milestones/schedule/202405-ME.csv:2"), page);
        assertTrue(page.contains("replaces Said here. of src/milestones/annotations.yaml:1"), page);
        assertEquals(
                "src/milestones/schedule/202405-ME.csv:3:12",
                milestone(built, "REL-2").at("/sources/name/place").asString());
    }

    @Test
    void nothingWrittenTakesAwayWhatIsBelow() {
        TestSite site = site().with(
                        "schedule/202405-ME.csv", COLUMNS + "REL-1,Completed,A.1,One,1/31/2024,2/1/2024,1/31/2024\n");
        for (String nothing : List.of("{completed: }", "{completed: null}", "{completed: ''}")) {
            Built built =
                    site.with("annotations.yaml", "REL-1: " + nothing + "\n").builds();
            JsonNode release = milestone(built, "REL-1");
            assertTrue(release.get("completed").isNull(), nothing);
            assertEquals(
                    "2024-02-01",
                    release.at("/sources/completed/replaced/value").asString());
            assertTrue(built.page("milestones/REL-1.html")
                    .select("#milestone-sources")
                    .text()
                    .contains("nothing"));
        }
        site.with("milestones/register.csv", "code,completed,due\nREL-1,,2024-02-02\n");
        assertTrue(milestone(site.builds(), "REL-1").get("completed").isNull(), "an empty cell says nothing");
    }

    @Test
    void aListReplacesWhatExportsSayFromEitherEnd() {
        TestSite site = site().with("schedule/202405-ME.csv", """
                task_code,task_name,end_date,pred_list,succ_list
                FEA-1,One,1/1/2024,,REL-1
                FEA-2,Two,1/2/2024,,
                FEA-3,Three,1/3/2024,,
                REL-1,Release,1/31/2024,FEA-2,
                """);
        assertEquals(
                "[\"FEA-1\",\"FEA-2\"]",
                milestone(site.builds(), "REL-1").get("features").toString());
        site.with("annotations.yaml", "REL-1: {predecessors: [FEA-3, FEA-2]}\n");
        Built built = site.builds();
        assertEquals(
                "[\"FEA-2\",\"FEA-3\"]",
                milestone(built, "REL-1").get("features").toString());
        assertEquals("[]", milestone(built, "FEA-1").get("successors").toString());
        site.with("annotations.yaml", "REL-1: {predecessors: []}\nFEA-3: {successors: REL-1}\n");
        assertEquals(
                "[\"FEA-3\"]",
                milestone(site.builds(), "REL-1").get("features").toString(),
                "what a person says at the other end holds");
    }

    @Test
    void annotationsInJsonWithLatexAreUnderstood() {
        Built built = site().with(
                        "schedule/202405-ME.csv", COLUMNS + "REL-1,Not Started,A.1,One,1/31/2024,,1/31/2024\n")
                .with("annotations.json", """
                {
                \t"REL-1": {
                \t\t"short_name": "One \\\\& only",
                \t\t"test_spec": "\\\\citeds{XYZ-540} v1.0~\\\\S3.1--3.2",
                \t\t"description": "The ``first'' of `many', see https://a.example.org/~b--c for ~100."
                \t}
                }
                """)
                .builds();
        JsonNode release = milestone(built, "REL-1");
        assertEquals("One & only", release.get("shortName").asString());
        String page = built.page("milestones/REL-1.html").text();
        assertTrue(page.contains("XYZ-540 v1.0\u00A0§3.1–3.2") || page.contains("XYZ-540 v1.0 §3.1–3.2"), page);
        assertTrue(page.contains("The “first” of ‘many’, see https://a.example.org/~b--c for ~100."), page);
    }
}
