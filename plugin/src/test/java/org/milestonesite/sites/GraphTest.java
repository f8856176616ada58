package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.LeanClassPath;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The graph of whole sites, read back from what is drawn. */
class GraphTest {

    private static final String[] ELK = {"org.eclipse.elk", "org.eclipse.emf", "org.eclipse.xtext", "guava"};

    @TempDir
    Path folder;

    /** FEA-1 → REL-1 → REL-2, FEA-1 → REL-2, FEA-2 → REL-2; REL-1 and FEA-1 are completed, FEA-2 is overdue. */
    private TestSite site() {
        return TestSite.good(folder);
    }

    private static List<String> notes(Element figure) {
        return figure.select("a").stream()
                .map(node -> node.select("text").eachText().toString())
                .sorted()
                .toList();
    }

    @Test
    void everyMilestoneIsALinkWithItsStatusAsAShapeAndAWord() {
        Document page = site().builds().page("graph.html");
        Element figure = page.expectFirst("figure.graph");
        assertEquals(
                List.of(
                        "[FEA-1, completed 2023-12-01]",
                        "[FEA-2, overdue, due 2025-06-30]",
                        "[REL-1, completed 2024-03-01]",
                        "[REL-2, planned 2025-12-31]"),
                notes(figure));
        assertEquals(4, figure.select("svg > path.wire").size());
        assertEquals(
                "milestones/REL-1.html",
                figure.selectFirst("a:has(text:containsOwn(REL-1))").attr("href"));
        assertEquals(
                "overdue",
                figure.selectFirst("a:has(text:containsOwn(FEA-2)) path").className());
        assertEquals("Dependencies", figure.expectFirst("svg > title").text());
        assertTrue(figure.expectFirst("svg > desc")
                .text()
                .startsWith("4 milestones with 4 relations; 2 completed, 1 overdue"));
    }

    @Test
    void theTableHasTheSame() {
        Document page = site().builds().page("graph.html");
        assertEquals(
                List.of("REL-1", "REL-2", "FEA-1", "FEA-2"),
                page.select("table.graph-table td:first-child").eachText());
        Element row = page.getElementById("REL-2");
        assertEquals(
                Set.of("FEA-1", "REL-1", "FEA-2"),
                Set.copyOf(row.child(4).select("span").eachText()));
        assertEquals("REL-1 REL-2", page.getElementById("FEA-1").child(5).text());
    }

    @Test
    void thePageOfAMilestoneDrawsTwoStepsEachWay() {
        Document page = site().builds().page("milestones/FEA-2.html");
        Element figure = page.expectFirst("#milestone-neighbourhood figure");
        assertEquals(List.of("[FEA-2, overdue, due 2025-06-30]", "[REL-2, planned 2025-12-31]"), notes(figure));
        assertEquals("FEA-2", figure.expectFirst("a.self text.code").text());
        assertEquals(
                "../graph.html#FEA-2",
                page.expectFirst("#milestone-neighbourhood p a").attr("href"));
        assertEquals(
                List.of("../assets/graph.css"),
                page.select("link[rel=stylesheet][href$=graph.css]").eachAttr("href"));
    }

    /** FEA-2 is overdue and counts from the data date, 2025-07-31: 153 days to 2025-12-31. */
    @Test
    void itTellsWhatASlipWouldTouch() {
        Document page = site().builds().page("milestones/FEA-2.html");
        assertEquals(
                "REL-2 Second release 2025-12-31 153",
                page.expectFirst("#milestone-slip tbody tr").text());
        assertTrue(
                site().builds()
                        .page("milestones/REL-1.html")
                        .select("#milestone-slip")
                        .isEmpty(),
                "it is completed");
    }

    @Test
    void aReleaseTellsItsDrivingPathAndTheFigureShowsIt() {
        Document page = site().builds().page("milestones/REL-2.html");
        assertEquals(
                List.of("FEA-2", "REL-2"),
                page.select("#milestone-driving ol .code").eachText());
        assertTrue(page.select("#milestone-driving li").last().text().endsWith("153 days after the one before"));
        assertEquals(
                1, page.select("#milestone-neighbourhood path.driving[d^=M]").size() - 1, "one, and the key");
        assertEquals(
                "REL-2 Second release 2025-12-31 FEA-2",
                site().builds()
                        .page("graph.html")
                        .expectFirst("#driving tbody tr")
                        .text());
    }

    @Test
    void circlesAreDrawnAndListedWhereTheyAreNoError() {
        Document page = site().replacing("site.yaml", "links:", "findings: {dependency-cycle: warning}\nlinks:")
                .replacing("milestones/REL-1.md", "features:", "predecessors: [REL-2]\nfeatures:")
                .build()
                .page("graph.html");
        assertEquals(
                "2 milestones REL-1 → REL-2 → REL-1",
                page.expectFirst("#circles tbody tr").text());
        assertEquals(2 + 1, page.select("path.cycle").size(), "two, and the key");
    }

    @Test
    void aPlanWithoutRelationsSaysSo() {
        Document page = alone().builds().page("graph.html");
        assertTrue(page.select("figure").isEmpty());
        assertEquals(
                "No milestone waits for another.", page.expectFirst("main > p").text());
    }

    private TestSite alone() {
        return TestSite.empty(folder).with("site.yaml", """
                document: {handle: A-1, title: A plan}
                plan: {asOf: 2025-07-31, features: ["M-*"]}
                """).with("milestones/all.csv", """
                code,name,due
                M-1,One,2026-01-01
                M-2,Two,2026-02-01
                """);
    }

    @Test
    void aSiteThatShowsNoGraphDoesNotLoadElk() throws Exception {
        assertTrue(LeanClassPath.render(alone(), ELK) > 20);
        TestSite linked = alone().with("milestones/more.csv", """
                code,name,due,predecessors
                M-3,Three,2026-03-01,M-1
                """);
        InvocationTargetException missed =
                assertThrows(InvocationTargetException.class, () -> LeanClassPath.render(linked, ELK));
        assertInstanceOf(NoClassDefFoundError.class, missed.getCause(), "the graph is laid out by it");
    }

    @Test
    void theDataHaveTheRelationsWithTheDaysBetween() {
        JsonNode data = JsonMapper.shared().readTree(site().builds().text("data/graph.json"));
        assertEquals(4, data.get("milestones").size());
        JsonNode last = null;
        for (JsonNode relation : data.get("relations")) {
            if (relation.get("from").asString().equals("REL-1")) {
                last = relation;
            }
        }
        assertEquals("REL-2", last.get("to").asString());
        assertEquals(670, last.get("days").asInt(), "from 2024-03-01 to 2025-12-31");
        assertFalse(data.has("url"));
    }
}
