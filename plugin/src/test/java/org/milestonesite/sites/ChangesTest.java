package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.ChangeRecord;
import org.milestonesite.build.EditionFile;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What has changed since an edition was frozen, on pages and in files. */
class ChangesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @TempDir
    Path folder;

    private TestSite frozen() {
        TestSite site = TestSite.good(folder)
                .replacing("site.yaml", "  status: draft\n", "  status: draft\n  revision: \"1.6\"\n");
        EditionFile.Outcome outcome = EditionFile.write(site.request(), SiteBuild.run(site.request()), false);
        assertEquals(List.of(), outcome.findings());
        return site;
    }

    /** One change of every kind. */
    TestSite changed() {
        return frozen()
                // a date, a text, and a feature that goes to the other release alone
                .replacing("milestones/REL-2.md", "due: 2025-12-31", "due: 2026-01-31")
                .replacing("milestones/REL-2.md", "After REL-1, see", "Long after REL-1, see")
                .replacing("milestones/REL-1.md", "features: [FEA-1]\n", "")
                // a code with an older one, and completed
                .replacing(
                        "milestones/REL-2.md",
                        "code: FEA-2\n    name: Second feature\n",
                        "code: FEA-20\n    aka: [FEA-2]\n    name: The second feature\n    completed: 2025-07-01\n")
                .replacing("milestones/features.csv", "First feature,2023-12-31,", "First feature,2024-01-01,")
                .adding("milestones/features.csv", "FEA-3,Third feature,2026-02-01,\n".getBytes(StandardCharsets.UTF_8))
                .replacing("pages/introduction.md", "The QX is described in", "The QX is told of in")
                .replacing("references.bib", "{2020}", "{2021}")
                .replacing("glossary/terms.csv", "Quick exchange", "Quickest exchange");
    }

    private static JsonNode data(Built built, String name) {
        return JSON.readTree(built.text("data/changes/" + name + ".json"));
    }

    private static String rows(JsonNode list, String... fields) {
        StringBuilder rows = new StringBuilder();
        for (JsonNode row : list) {
            for (String field : fields) {
                JsonNode value = row.get(field);
                rows.append(value.isArray() || value.isNumber() ? value.toString() : value.asString("null"))
                        .append(' ');
            }
            rows.append('\n');
        }
        return rows.toString().replace(" \n", "\n");
    }

    @Test
    void withoutEditionsAndExportsThePageSaysSo() {
        Built built = TestSite.good(folder).builds();
        Document page = built.page("changes/index.html");
        assertTrue(page.select("main p").first().text().startsWith("There is nothing to compare yet"), page::text);
        assertTrue(page.select("main section").isEmpty());
    }

    @Test
    void withoutAChangeNothingHasChanged() {
        Built built = frozen().builds();
        assertTrue(built.page("changes/1.6-to-plan.html").text().contains("Nothing has changed."));
        assertTrue(built.page("changes/index.html").select("pre").isEmpty(), "no draft");
    }

    @Test
    void howLinesAreBrokenIsNoChange() {
        Built built = frozen().replacing("pages/introduction.md", "The QX is described in", "The QX is\ndescribed   in")
                .builds();
        assertTrue(built.page("changes/1.6-to-plan.html").text().contains("Nothing has changed."));
    }

    @Test
    void everyKindOfChangeIsToldInTheData() {
        JsonNode data = data(changed().builds(), "1.6-to-plan");
        assertEquals("FEA-3 milestones/FEA-3.html 2026-02-01\n", rows(data.get("added"), "code", "url", "due"));
        assertEquals("", rows(data.get("removed"), "code"));
        assertEquals(
                "FEA-20 FEA-2 The second feature Second feature\n",
                rows(data.get("renamed"), "code", "codeBefore", "name", "nameBefore"));
        assertEquals("FEA-20 2025-06-30 2025-07-01\n", rows(data.get("completed"), "code", "due", "completed"));
        assertEquals(
                "FEA-1 due 2023-12-31 2024-01-01 1\nREL-2 due 2025-12-31 2026-01-31 31\n",
                rows(data.get("moved"), "code", "field", "before", "after", "days"));
        assertEquals("FEA-1 [\"REL-1\"] []\n", rows(data.get("features"), "code", "left", "joined"));
        assertEquals("", rows(data.get("values"), "code", "field", "before", "after"));
        assertEquals(
                "page introduction text\nmilestone REL-2 text\ncitation ABC-2 citation\nterm QX description\n",
                rows(data.get("texts"), "of", "name", "field"));
        assertEquals("1.6", data.get("from").get("revision").asString());
        assertTrue(data.get("to").get("today").asBoolean());
    }

    @Test
    void thePageHasOldAndNewSideBySideWithLinks() {
        Document page = changed().builds().page("changes/1.6-to-plan.html");
        assertEquals(
                List.of(
                        "Added",
                        "Completed",
                        "Dates moved",
                        "Features moved between releases",
                        "Renamed",
                        "Texts, citations and terms"),
                page.select("main section h2").eachText().stream()
                        .map(title -> title.replace(" #", ""))
                        .toList());
        assertEquals(List.of("+31", "+1"), page.select("#moved td.slip").eachText(), "what moved farthest comes first");
        assertEquals("+31", page.select("#moved tr:contains(REL-2) td.slip").text());
        assertEquals(
                "../milestones/REL-2.html",
                page.select("#moved tr:contains(REL-2) th a").attr("href"));
        assertEquals(
                "../milestones/FEA-20.html",
                page.select("#renamed td.before a:contains(FEA-2)").attr("href"));
        assertEquals("After", page.select("#texts tr:contains(REL-2) del").text());
        assertEquals("Long after", page.select("#texts tr:contains(REL-2) ins").text());
        assertEquals(
                "../introduction.html",
                page.select("#texts th a:contains(Introduction)").attr("href"));
        assertEquals(
                "described", page.select("#texts tr:contains(Introduction) del").text());
        assertEquals(
                "told of", page.select("#texts tr:contains(Introduction) ins").text());
        assertEquals(
                "../glossary.html#term-QX",
                page.select("#texts th a:contains(QX)").attr("href"));
        assertEquals(
                "../documents/ABC-2.html",
                page.select("#texts th a:contains(ABC-2)").attr("href"));
    }

    @Test
    void theDraftOfTheNextRowCanBePasted() {
        TestSite site = changed();
        Document page = site.builds().page("changes/index.html");
        String yaml = page.select("pre").first().wholeText();
        assertEquals("""
                    - version: "1.7"
                      date: 2025-07-31
                      description: "Added: FEA-3. Renamed: FEA-20. Completed: FEA-20. Baseline dates moved by days: FEA-1 +1, \
                REL-2 +31. Features moved between releases: FEA-1. Texts changed: Introduction, REL-2. Citations changed: \
                `ABC-2`. Terms changed: `QX`."
                """, yaml);
        site.replacing("site.yaml", "  revision: \"1.6\"\n", "  revision: \"1.7\"\n  changes:\n" + yaml);
        Built pasted = site.builds();
        assertFalse(pasted.console().contains("site.yaml"), pasted::console);
        assertTrue(pasted.page("changes/index.html").select("pre").isEmpty(), "the row is there");
        assertEquals(
                "../milestones/FEA-3.html",
                pasted.page("changes/index.html")
                        .select("#record a:contains(FEA-3)")
                        .attr("href"));
        assertTrue(pasted.paths().contains("changes/1.6-to-1.7.html"), "the next revision keeps its address");
        assertFalse(pasted.paths().contains("changes/1.6-to-plan.html"));
    }

    @Test
    void aMilestoneThatIsGoneIsToldWithoutALink() {
        TestSite site = frozen().replacing(
                        "milestones/REL-2.md", "  - code: FEA-2\n    name: Second feature\n    due: 2025-06-30\n", "")
                .replacing("site.yaml", "links:", "findings: {lost-code: warning}\nlinks:");
        Document page = site.builds().page("changes/1.6-to-plan.html");
        assertEquals("FEA-2 Second feature", page.select("#removed tbody th").text());
        assertTrue(page.select("#removed tbody a").isEmpty());
    }

    @Test
    void editionsAreComparedInTheOrderOfTheirRevisions() {
        TestSite site = frozen();
        String first = site.read("editions/1.6.json");
        site.with("editions/1.10.json", first.replace("\"1.6\"", "\"1.10\"").replace("2025-12-31", "2026-03-31"));
        site.with("editions/1.9.json", first.replace("\"1.6\"", "\"1.9\"").replace("2025-12-31", "2026-02-28"));
        Built built = site.builds();
        assertEquals(
                "REL-2 2025-12-31 2026-02-28 59\n",
                rows(data(built, "1.6-to-1.9").get("moved"), "code", "before", "after", "days"));
        assertEquals(
                "REL-2 2026-02-28 2026-03-31 31\n",
                rows(data(built, "1.9-to-1.10").get("moved"), "code", "before", "after", "days"));
        assertEquals(
                "REL-2 2026-03-31 2025-12-31 -90\n",
                rows(data(built, "1.10-to-1.6").get("moved"), "code", "before", "after", "days"));
        assertEquals(
                List.of("Revision 1.9 to 1.10", "Revision 1.6 to 1.9"),
                built.page("changes/index.html").select("#editions th a").eachText());
    }

    @Test
    void onlyCheckAsksWhetherAnApprovedDocumentHasItsRow() {
        TestSite site = frozen().replacing("site.yaml", "status: draft", "status: approved");
        assertFalse(site.check().report().hasErrors(), "the status alone is no change");
        site.replacing("milestones/REL-2.md", "due: 2025-12-31", "due: 2026-01-31");
        assertFalse(site.build().report().hasErrors(), "an author sees the site while it changes");
        assertTrue(site.check().console().contains("error[unrecorded-change]"));
        site.replacing(
                "site.yaml",
                "  status: approved\n",
                "  status: approved\n  changes: [{date: 2025-08-01, description: REL-2 moved.}]\n");
        assertFalse(site.check().report().hasErrors(), "it has its row");
        site.replacing("site.yaml", "  changes: [{date: 2025-08-01, description: REL-2 moved.}]\n", "");
        site.replacing("site.yaml", "revision: \"1.6\"", "revision: \"1.7\"");
        assertFalse(site.check().report().hasErrors(), "nobody has published that revision");
        site.replacing("site.yaml", "revision: \"1.7\"", "revision: \"1.6\"")
                .replacing("site.yaml", "status: approved", "status: draft");
        assertFalse(site.check().report().hasErrors(), "a draft may change");
    }

    @Test
    void aLostCodeIsAnErrorUntilItIsAnOlderOne() {
        TestSite site = frozen().replacing("milestones/REL-2.md", "code: FEA-2\n", "code: FEA-7\n");
        String console = site.build().console();
        assertTrue(console.contains("editions/1.6.json:"), console);
        assertTrue(console.contains("error[lost-code]: revision 1.6 has a milestone FEA-2"), console);
        assertTrue(console.contains("help: add aka: [FEA-2] to FEA-7"), console);
        site.replacing("milestones/REL-2.md", "code: FEA-7\n", "code: FEA-7\n    aka: [FEA-2]\n");
        assertEquals("", site.builds().console().strip());
    }

    @Test
    void whatABrokenFileHasLostIsNoLostCode() {
        String console = frozen().replacing("milestones/REL-2.md", "due: 2025-12-31", "due: [2025")
                .build()
                .console();
        assertTrue(console.contains("error[bad-syntax]"), console);
        assertFalse(console.contains("lost-code"), console);
    }

    @Test
    void theDraftIsAFileInTheWorkFolderUntilTheRowIsThere() {
        TestSite site = changed();
        String draft = draft(site);
        String first = draft.lines().findFirst().orElse("");
        assertTrue(first.startsWith("# Made from what has changed"), draft);
        assertTrue(first.contains("paste it below the last row of document: changes:"), draft);
        String record = "  changes:\n    - date: 2025-01-01\n      description: The first version.\n";
        site.replacing("site.yaml", "  revision: \"1.6\"\n", "  revision: \"1.6\"\n" + record + draft);
        assertEquals("", draft(site));
        String rows = site.builds().page("changes/index.html").select("#record").text();
        assertTrue(rows.matches(".*The first version\\..*1\\.7.*Added: FEA-3\\..*"), rows);
    }

    @Test
    void ofManyThatMovedTheDraftNamesReleasesAndThenTheFarthest() {
        StringBuilder before = new StringBuilder("code,name,due\n");
        StringBuilder after = new StringBuilder("code,name,due\n");
        for (int i = 10; i < 20; i++) {
            before.append("FEA-%d,Feature %d,2026-01-01%n".formatted(i, i));
            after.append("FEA-%d,Feature %d,2026-01-%d%n".formatted(i, i, i));
        }
        TestSite site = TestSite.good(folder)
                .replacing("site.yaml", "  status: draft\n", "  status: draft\n  revision: \"1.6\"\n")
                .with("milestones/many.csv", before.toString());
        EditionFile.write(site.request(), SiteBuild.run(site.request()), false);
        site.with("milestones/many.csv", after.toString())
                .replacing("milestones/REL-2.md", "due: 2025-12-31", "due: 2026-01-01");
        assertTrue(
                draft(site)
                        .contains(
                                "Baseline dates moved by days: REL-2 +1, FEA-19 +18, FEA-18 +17, FEA-17 +16, FEA-16 +15,"
                                        + " FEA-15 +14, FEA-14 +13, FEA-13 +12, and 3 more."),
                draft(site));
    }

    private static String draft(TestSite site) {
        return ChangeRecord.draft(SiteBuild.run(site.request()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
    }
}
