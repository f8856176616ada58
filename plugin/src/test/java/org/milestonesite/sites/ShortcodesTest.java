package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Facts of the plan in the words of texts. */
class ShortcodesTest {

    private static final Path EXAMPLE = Path.of("../example-project/src/milestones");
    private static final String PAGE = "pages/introduction.md";

    @TempDir
    Path folder;

    private TestSite good(String... lines) {
        return TestSite.good(folder).replacing(PAGE, "## Scope", String.join("\n", lines) + "\n\n## Scope");
    }

    private static Document page(TestSite site) {
        return site.builds().page("introduction.html");
    }

    @Test
    void wordsStandInParagraphsCellsAndHeadings() {
        Document page = page(good(
                "## Open: [[count status=planned,overdue]]",
                "",
                "REL-1 is [[status REL-1]] since [[date REL-1 completed]], due [[date REL-1 due]].",
                "",
                "| of | how many |",
                "|-|-|",
                "| releases | [[count kind=release]] |",
                "",
                "[[count FEA-*]]"));
        assertEquals("1.1 Open: 2 #", page.expectFirst("#open").text());
        Element sentence = page.expectFirst("p:contains(is completed)");
        assertEquals("REL-1 is completed since 2024-03-01, due 2024-01-31.", sentence.text());
        assertEquals(
                "completed", sentence.expectFirst("span.status.completed.late").text());
        assertEquals(
                List.of("2024-03-01", "2024-01-31"), sentence.select("time").eachAttr("datetime"));
        assertEquals("2", page.expectFirst("td:contains(releases) + td").text());
        assertEquals(
                1,
                page.select("main > p").eachText().stream().filter("2"::equals).count());
        assertTrue(
                page.select("nav a[href=#open]").eachText().contains("1.1 Open: 2"),
                page.select("nav").text());
    }

    @Test
    void everythingThatReadsATextFindsTheWords() {
        Built built = good("The QX has [[count FEA-*]] features.")
                .replacing("site.yaml", "abstract: What we release", "abstract: In [[count REL-*]] steps")
                .replacing("milestones/REL-1.md", "It brings", "In [[date REL-1 due]] it brings")
                .builds();
        assertTrue(built.page("index.html").text().contains("In 2 steps, after ABC-2"));
        assertTrue(built.page("milestones/REL-1.html").text().contains("In 2024-01-31 it brings"));
        String search = built.text("search/texts-0.js");
        assertTrue(search.contains("The QX has 2 features."), search);
        assertTrue(search.contains("In 2024-01-31 it brings"), search);
        Document print = built.page("print.html");
        assertTrue(print.text().contains("The QX has 2 features."));
        assertTrue(print.text().contains("In 2 steps"));
    }

    @Test
    void aTableHasTheMilestonesThatAreAskedFor() {
        Built built = good("[[milestones status=completed \"What is done.\"]]{#done}", "", "See [@done].")
                .builds();
        Element figure = built.page("introduction.html").expectFirst("figure#done");
        assertEquals(
                List.of("milestones/REL-1.html", "milestones/FEA-1.html"),
                figure.select("td.code a").eachAttr("href"));
        assertTrue(figure.expectFirst("figcaption").text().endsWith("What is done."));
        Element printed = built.page("print.html").expectFirst("figure:contains(What is done.)");
        assertEquals(List.of("#REL-1", "#FEA-1"), printed.select("td.code a").eachAttr("href"));
        assertEquals(0, printed.select(".finder").size());
    }

    @Test
    void aTableOfNothingSaysSo() {
        assertTrue(page(good("[[milestones year=1999]]"))
                .select("main p")
                .eachText()
                .contains("There are no such milestones."));
    }

    @Test
    void whatIsGeneratedIsNoCitation() {
        TestSite site = TestSite.good(folder);
        Built before = site.builds();
        Built after = site.replacing(PAGE, "## Scope", "[[milestones FEA-2]]\n\n[[status FEA-2]]\n\n## Scope")
                .builds();
        List.of("data/milestones.json", "milestones/FEA-2.html", "documents/ABC-2.html", "glossary.html")
                .forEach(path -> assertEquals(before.text(path), after.text(path)));
    }

    @Test
    void anOlderCodeIsTheMilestone() {
        Document page = page(good("It is [[status OLD-9]], one of [[count OLD-9 REL-2]].")
                .replacing("milestones/REL-1.md", "features:", "aka: [OLD-9]\nfeatures:"));
        assertTrue(page.text().contains("It is completed, one of 2."), page.text());
    }

    @Test
    void aDateThatIsNotKnownIsSaidAndTold() {
        Built built = good("It comes [[date REL-2 forecast]].").builds();
        assertTrue(built.page("introduction.html").text().contains("It comes (no forecast)."));
        assertTrue(built.console().contains("warning[empty-insert]: REL-2 has no forecast"), built.console());
    }

    @Test
    void hostileWordsStayWords() {
        Document page = page(good("[[milestones tag=\"<b>&\"]]")
                .replacing("milestones/REL-1.md", "features:", "tags: ['<b>&']\nfeatures:")
                .replacing("milestones/REL-1.md", "First release", "'<script>x</script>'"));
        assertEquals(0, page.select("main script, main b:not(.code)").size());
        assertEquals("<script>x</script>", page.expectFirst(".listing td.name").text());
    }

    /** Each filter against the published data of the example, counted here. */
    @Test
    void filtersCountWhatTheDataSay() {
        Map<String, Predicate<JsonNode>> filters = new TreeMap<>(Map.of(
                "", milestone -> true,
                "kind=release", milestone -> is(milestone, "kind", "release"),
                "LDM-503-1*", milestone -> is(milestone, "code", "LDM-503-1.*"),
                "DM-NCSA-# DM-AP-#", milestone -> is(milestone, "code", "DM-(NCSA|AP)-\\d+"),
                "status=completed kind=feature",
                        milestone -> is(milestone, "status", "completed") && is(milestone, "kind", "feature"),
                "status=late",
                        milestone -> is(milestone, "status", "completed")
                                && milestone.get("slipDays").asInt() > 0,
                "status=early,overdue",
                        milestone -> is(milestone, "status", "overdue")
                                || is(milestone, "status", "completed")
                                        && milestone.get("slipDays").asInt() < 0,
                "year=2019", milestone -> is(milestone, "due", "2019-.*"),
                "year=2019-2021,2025", milestone -> is(milestone, "due", "(2019|2020|2021|2025)-.*"),
                "status=undated", milestone -> milestone.get("due").isNull()));
        StringBuilder text = new StringBuilder();
        filters.keySet().forEach(filter -> text.append("- n[[count " + filter + "]]n\n"));
        Built built = TestSite.copy(EXAMPLE, folder)
                .with("pages/counts.md", "---\ntitle: Counts\n---\n\n" + text)
                .builds();
        JsonNode data =
                JsonMapper.shared().readTree(built.text("data/milestones.json")).get("milestones");
        assertEquals(
                filters.values().stream()
                        .map(filter -> "n" + data.valueStream().filter(filter).count() + "n")
                        .toList(),
                built.page("counts.html").select("main li:matches(^n.*n$)").eachText());
    }

    private static boolean is(JsonNode milestone, String field, String value) {
        return milestone.get(field).asString("").matches(value);
    }

    @Test
    void wbsHoldsWhatIsBelow() {
        Document page = page(
                good("x[[count wbs=02C]]x", "x[[count wbs=02C.06]]x", "x[[count wbs=02C.0#.03]]x", "x[[count wbs=02]]x")
                        .with(
                                "milestones/features.csv",
                                "code,name,due,completed,wbs\nFEA-1,First,2023-12-31,2023-12-01,02C.06.03\n"
                                        + "FEA-3,Third,2023-12-31,2023-12-01,02C.07\n"));
        assertTrue(page.text().contains("x2x x1x x1x x0x"), page.text());
    }
}
