package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Exported;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.json.JsonMapper;

/** A plan leaves its exports behind: as a register it is the same plan. */
class ExportTest {

    private static final String COLUMNS =
            "task_code,status_code,wbs_id,task_name,task_type,base_end_date,act_end_date,end_date,start_date,pred_list\n";

    @TempDir
    Path folder;

    private TestSite site() {
        return TestSite.empty(folder).with("site.yaml", """
                document: {handle: ABC-1, title: The plan}
                plan:
                  releases: ["REL-*"]
                  features: ["FEA-*"]
                """);
    }

    private TestSite imported() {
        return site().with("schedule/202405-ME.csv", COLUMNS + """
                REL-1,Completed,ABC ME 24-05.02C.07,Test report: First,Finish Milestone,1/31/2024,3/1/2024,3/1/2024,,"FEA-1, TSK-1"
                REL-2,Not Started,ABC ME 24-05.02C.07,Second,Finish Milestone,1/31/2025,,3/1/2025,,"REL-1,FEA-1"
                FEA-1,Not Started,ABC ME 24-05.02C.08,Feature,Start Milestone,,,,6/1/2024,
                TSK-1,In Progress,ABC ME 24-05.02C.08,Work,Task Dependent,,,7/1/2024,,
                """);
    }

    @Test
    void theRegisterSaysWhatIsKnownAndNothingElse() {
        assertEquals("""
                # The milestones of the plan by their codes, written by the goal milestone-site:export.
                # It is yours now: edit it, comment it, split it into several files.

                - code: FEA-1
                  name: Feature
                  wbs: 02C.08
                  type: Start Milestone
                  due: 2024-06-01
                  start: 2024-06-01
                  forecast: 2024-06-01

                - code: REL-1
                  name: First
                  wbs: 02C.07
                  type: Finish Milestone
                  due: 2024-01-31
                  forecast: 2024-03-01
                  completed: 2024-03-01
                  predecessors:
                    - FEA-1

                - code: REL-2
                  name: Second
                  wbs: 02C.07
                  type: Finish Milestone
                  due: 2025-01-31
                  forecast: 2025-03-01
                  predecessors:
                    - FEA-1
                    - REL-1
                """, Exported.of(imported()).register());
    }

    @Test
    void readBackItIsTheSamePlan() {
        Exported.of(imported()).assertSamePlan();
    }

    @Test
    void everyFieldIsKept() {
        Exported exported = Exported.of(imported().with("annotations.yaml", """
                REL-1:
                  name: "First: the \\"one\\" # with all"
                  short_name: "- 1st"
                  level: 2
                  wbs: "02"
                  type: "yes"
                  due: 2024-02-01
                  start: 2023-01-01
                  forecast: 2024-02-20
                  completed:
                  successors: [REL-2]
                  aka: [REL-0, OLD-1]
                  tags: [key, "site: north"]
                  summarychart: "12.5"
                  description: |
                    One *line*, [and](https://example.org/?a=1#b).

                      - a list
                      - of {two}
                  comment: "ends in blanks  \\n\\ttab \\\\ and \\u00e9 \\U0001F52D"
                  note: |+
                    keeps its end

                  test_spec: ABC-7 v1.0 \\S3.1
                  jira: "DM-1"
                  jira_testplan: "null"
                  location: "~"
                FEA-1: {nameCut: true, description: "'quoted'"}
                """).with("milestones/own.yaml", """
                - {code: REL-3, name: "3", features: [FEA-1, FEA-2], predecessors: OLD-1}
                - {code: FEA-2, name: "- dash", level: 3, due: 2025-06-30}
                """));
        String register = exported.register();
        for (String field : List.of(
                "name",
                "shortName",
                "level",
                "wbs",
                "type",
                "tags",
                "due",
                "start",
                "forecast",
                "predecessors",
                "successors",
                "features",
                "aka",
                "description",
                "comment",
                "note",
                "testSpec",
                "jira",
                "testPlan",
                "location",
                "nameCut")) {
            assertTrue(register.contains("\n  " + field + ":"), () -> field + " is not in\n" + register);
        }
        exported.assertSamePlan();
    }

    @Test
    void anyTextIsReadBackAsItIs() {
        List<String> texts = List.of(
                "# no comment",
                "a # b",
                "a: b",
                "a:",
                "- x",
                "? y",
                "! tag",
                "&anchor",
                "*alias",
                "%TAG",
                "@at",
                "`tick",
                "{a",
                "[b",
                "]",
                "}",
                "'",
                "\"",
                "''",
                "a'b\"c",
                "true",
                "No",
                "null",
                "~",
                "1e3",
                "0x1F",
                "012",
                "1_000",
                "2019-01-01",
                "12:30",
                "---",
                "...",
                "<<",
                "=",
                "|",
                ">",
                "a\\nb",
                "a\tb",
                "a, b",
                "é 🔭 \u2028 \u00a0x",
                "x".repeat(5_000));
        StringBuilder register = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String json = JsonMapper.shared().writeValueAsString(texts.get(i));
            register.append("- {code: REL-%d, due: 2025-01-01, name: %s, comment: %s, tags: [%s]}\n"
                    .formatted(i + 100, json, json, json));
        }
        Exported.of(site().with("milestones/own.yaml", register.toString())
                        .replacing("site.yaml", "plan:", "plan:\n  asOf: 2024-01-01"))
                .assertSamePlan();
    }

    @Test
    void filesOfMilestonesStayAndKeepTheLastWord() {
        TestSite site = imported()
                .with("annotations.yaml", """
                        REL-2: {predecessors: [FEA-1, X-9], comment: Annotated.}
                        FEA-1: {successors: [REL-3]}
                        """)
                .with("milestones/REL-2.md", """
                        ---
                        code: REL-2
                        due: 2025-02-28
                        predecessors: [REL-3]
                        ---

                        Its own text.
                        """)
                .with("milestones/REL-3.md", """
                        ---
                        code: REL-3
                        name: Third
                        due: 2025-01-01
                        features: [{code: FEA-3, name: In place, due: 2024-12-31}]
                        ---
                        """)
                .replacing("site.yaml", "plan:", "findings: {unresolved-milestone: info}\nplan:");
        Exported exported = Exported.of(site);
        assertTrue(!exported.register().contains("REL-3\n  name"), exported::register);
        exported.assertSamePlan();
        assertTrue(site.read("milestones/REL-2.md").contains("Its own text."));
    }

    @Test
    void whatIsStatedAtTheOtherEndHoldsBesideAListOfItsOwn() {
        Exported.of(imported()
                        .with("annotations.yaml", "FEA-1: {successors: [REL-2]}\n")
                        .with("milestones/REL-2.md", "---\ncode: REL-2\npredecessors:\n---\n"))
                .assertSamePlan();
    }

    @Test
    void relationsOfMilestonesThatTheExportHasNoRowOfAreKept() {
        TestSite site = imported()
                .replacing("schedule/202405-ME.csv", "6/1/2024,\n", "6/1/2024,REL-9\n")
                .with("milestones/REL-9.md", "---\ncode: REL-9\nname: Ninth\ndue: 2024-01-01\n---\n");
        Exported.of(site).assertSamePlan();
    }

    @Test
    void obsoleteMilestonesAreStillKnown() {
        TestSite site = imported()
                .replacing("site.yaml", "plan:", "plan:\n  exclude: [\"REL-2\"]")
                .with("annotations.yaml", "REL-1: {comment: It replaces REL-2.}\n");
        Exported exported = Exported.of(site);
        assertTrue(exported.register().contains("- code: REL-2\n"), exported::register);
        exported.assertSamePlan();
        assertEquals(List.of("late-feature.open", "due-before-predecessor"), findingsOf(site), "none is unresolved");
    }

    private static List<String> findingsOf(TestSite site) {
        return site.builds().report().entries().stream()
                .map(entry -> entry.diagnostic().key())
                .toList();
    }

    @Test
    void whatARegisterCannotSayIsCountedAndNamed() {
        TestSite site = imported()
                .replacing("site.yaml", "plan:", "plan:\n  include: [\"REL-*\", \"FEA-*\"]")
                .with("schedule/202404-ME.csv", COLUMNS + """
                        REL-1,Not Started,ABC ME 24-04.02C.07,First,Finish Milestone,1/31/2024,,2/1/2024,,
                        """)
                .replacing("schedule/202405-ME.csv", "TSK-1,In", """
                        XYZ-1,Not Started,ABC ME 24-05.02C.08,Other,Finish Milestone,1/31/2025,,,,REL-1
                        TSK-1,In""")
                .with("annotations.yaml", """
                        REL-1: {name: The first}
                        REL-2: {predecessors: [REL-1, XYZ-1]}
                        NO-1: {comment: Nobody.}
                        """);
        Exported exported = Exported.of(site);
        assertEquals(
                List.of(
                        "Milestone Site: the plan is written to export/milestones/ (milestones: 3)",
                        "it takes the place of src/milestones/annotations.yaml, "
                                + "src/milestones/schedule/202404-ME.csv, src/milestones/schedule/202405-ME.csv",
                        "without the export, site.yaml has to say plan.asOf: 2024-05-31",
                        "not kept, rows of milestones in older exports (1): src/milestones/schedule/202404-ME.csv",
                        "not kept, values that something replaces (2): REL-1 name, REL-2 predecessors",
                        "not kept, milestones outside of plan.include (1): XYZ-1",
                        "not kept, annotations of codes that no source knows (1): NO-1",
                        "not kept, codes in lists that lead out of the plan (1): REL-2 → XYZ-1",
                        "not kept, relations that lead to activities outside of the plan (2)",
                        "not kept, rows that are tasks (1)"),
                exported.summary());
        exported.assertSamePlan();
    }

    @Test
    void aBaselineDateThatFillsInIsKept() {
        Exported.of(imported().with("schedule/202401-BL.csv", COLUMNS + """
                        FEA-1,Not Started,ABC BL 24-01.02C.08,Feature,Start Milestone,5/31/2024,,,,
                        """)).assertSamePlan();
    }

    @Test
    void aPlanOfFilesHasNothingToExport() {
        TestSite site = TestSite.good(folder)
                .without("milestones/features.csv")
                .replacing("milestones/REL-1.md", "[FEA-1]", "[{code: FEA-1, name: First feature, due: 2023-12-31}]");
        assertEquals(
                List.of("Milestone Site: nothing to export, every milestone has a file of its own"),
                Exported.of(site).summary());
    }

    @Test
    void aLargePlanIsReadBackWhole() {
        String text = "It says at length what this milestone is about. ".repeat(20);
        String rows = IntStream.rangeClosed(1, 10_000)
                .mapToObj(n -> "REL-%d,Milestone %d,2030-01-01,%s\n".formatted(n, n, text))
                .collect(Collectors.joining());
        Exported exported = Exported.of(site().replacing("site.yaml", "plan:", "plan:\n  asOf: 2025-01-01")
                .with("milestones/many.csv", "code,name,due,comment\n" + rows));
        assertEquals(
                "milestones/schedule-2.yaml",
                List.copyOf(exported.files().keySet()).get(0));
        exported.assertSamePlan();
    }
}
