package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The controls above a list, as a page has them before a script wakes them. */
class FinderTest {

    private static final String INDEX = "milestones/index.html";

    private static Plans plan(int releases) {
        Plans plan = Plans.plan();
        for (int i = 0; i < releases; i++) {
            plan = plan.with(Milestones.release("R-" + (100 + i)).due(2020 + i % 3 + "-05-01"));
        }
        return plan;
    }

    private static List<String> values(Document page, String filter) {
        return page.select("select[name=" + filter + "] option:not(:first-child)")
                .eachAttr("value");
    }

    @Test
    void itIsHiddenUntilAScriptShowsIt() {
        Document page = SmallSite.of(plan(20)).page(INDEX);
        assertTrue(page.expectFirst(".finder").hasAttr("hidden"));
        assertEquals("20 of 20", page.expectFirst(".finder .count").text());
        assertEquals("{0} of 20", page.expectFirst(".finder .count").attr("data-count"));
        assertEquals(List.of("2020", "2021", "2022"), values(page, "year"));
        assertEquals(
                1, page.select("head script[src=../assets/lists.js][defer]").size());
    }

    @Test
    void aShortListIsCopiedButNotFiltered() {
        Document page = SmallSite.of(plan(5)).page(INDEX);
        assertEquals(0, page.select(".finder .filters").size());
        assertEquals(2, page.select(".finder button").size());
        assertEquals(0, SmallSite.of(plan(1)).page(INDEX).select(".finder").size());
    }

    @Test
    void aFilterThatPartsNothingIsLeftOut() {
        Plans plan = Plans.plan();
        for (int i = 0; i < 14; i++) {
            plan = plan.with(
                    Milestones.release("R-" + (100 + i)).due("2020-05-01").completed("2020-05-01"));
        }
        Document page = SmallSite.of(plan).page(INDEX);
        assertEquals(List.of("q"), page.select(".finder [name]").eachAttr("name"));
    }

    @Test
    void statusesThatOccurAreChoicesLateOnesToo() {
        Document page = SmallSite.of(plan(20).with(
                                Milestones.release("R-1").due("2020-01-01").completed("2020-02-01"))
                        .with(Milestones.release("R-2")))
                .page(INDEX);
        assertEquals(List.of("completed", "late", "overdue", "undated"), values(page, "status"));
        assertEquals(List.of("2020", "2021", "2022", "undated"), values(page, "year"), "what has no date comes last");
    }

    @Test
    void anElementOfTheBreakdownHoldsThoseBelowUnlessItHasButOne() {
        Document page = SmallSite.of(plan(20).with(
                                Milestones.release("R-1").due("2020-01-01").wbs("02C.06.03"))
                        .with(Milestones.release("R-2").due("2020-01-01").wbs("02C.06.01"))
                        .with(Milestones.release("R-3").due("2020-01-01").wbs("03X.01.01")))
                .page(INDEX);
        assertEquals(List.of("02C.06", "02C.06.01", "02C.06.03", "03X.01.01"), values(page, "wbs"));
        assertEquals("02C.06.03", page.expectFirst("#R-1 td:last-child").text());
        assertNotNull(page.selectFirst("thead th.wbs"));
    }

    @Test
    void tagsAreChoicesAndStandAtTheirRows() {
        Document page = SmallSite.of(plan(20).with(Milestones.release("R-1")
                        .due("2020-01-01")
                        .tagged("key")
                        .tagged("a b")))
                .page(INDEX);
        assertEquals(List.of("a b", "key"), values(page, "tag"));
        assertEquals("key\na b", page.expectFirst("#R-1").attr("data-tags"));
    }

    @Test
    void aLongListIsLaidOutInParts() {
        Document page = SmallSite.of(plan(501)).page(INDEX);
        assertEquals(1, page.select("table.long").size());
        assertEquals(6, page.select("table.long tbody").size(), "three years of 167, each in two parts");
        assertEquals(3, page.select("tr.year").size());
        assertEquals(0, SmallSite.of(plan(500)).page(INDEX).select("table.long").size());
    }
}
