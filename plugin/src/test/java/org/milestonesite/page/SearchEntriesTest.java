package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.Plan;

class SearchEntriesTest {

    private static List<SearchEntry> entries(Plans plan) {
        Plan made = plan.made();
        return SearchEntries.of(made, new Paths(made), SmallSite.THEME.messages());
    }

    private static SearchEntry entry(Plans plan, String href) {
        return entries(plan).stream()
                .filter(entry -> entry.href().equals(href))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entry for " + href));
    }

    @Test
    void everythingIsFoundAndMilestonesComeLast() {
        Plans plan = Plans.plan()
                .page(Texts.page("intro", "Introduction", 1, Texts.text("How it began.")))
                .with(Milestones.release("LDM-503-01"))
                .with(Milestones.feature("DM-1").withoutPage())
                .document("LDM-503", "Plan")
                .term("AP", "Alert Production");
        assertEquals(
                List.of(
                        "PAGE index.html",
                        "PAGE intro.html",
                        "PAGE timeline.html",
                        "PAGE graph.html",
                        "PAGE milestones/index.html",
                        "PAGE progress.html",
                        "PAGE slip.html",
                        "PAGE campaigns.html",
                        "PAGE open.html",
                        "PAGE tracker.html",
                        "PAGE changes/index.html",
                        "PAGE documents/index.html",
                        "PAGE glossary.html",
                        "PAGE delayed.html",
                        "PAGE remaining.html",
                        "PAGE print.html",
                        "DOCUMENT documents/LDM-503.html",
                        "TERM glossary.html#term-AP",
                        "MILESTONE milestones/LDM-503-01.html",
                        "MILESTONE milestones/index.html#DM-1"),
                entries(plan).stream()
                        .map(entry -> entry.kind() + " " + entry.href())
                        .toList());
    }

    @Test
    void theHandleOfTheDocumentLeadsHome() {
        SearchEntry home = entry(Plans.plan(), "index.html");
        assertEquals("LDM-564", home.code());
        assertEquals("William O'Mullane, Frossie Economou", home.about());
        assertEquals(
                "How releases are made. Not yet approved by anyone.",
                home.text().get());
    }

    @Test
    void theChangeRecordIsFoundWhereItStands() {
        SearchEntry record = entry(
                Plans.plan()
                        .change(Optional.of("1.1"), "2025-01-31", "Approved by RFC-1.")
                        .change(Optional.empty(), "2025-02-28", "New dates."),
                "index.html#changes");
        assertEquals("Change record", record.title());
        assertEquals("Approved by RFC-1. New dates.", record.text().get());
    }

    @Test
    void theDocumentOnPaperIsFoundByItsNames() {
        assertEquals(
                "to print, or to save as PDF", entry(Plans.plan(), "print.html").about());
        Plan plan = Plans.plan().made();
        SearchEntry pdf = SearchEntries.of(plan, new Paths(plan, true), SmallSite.THEME.messages()).stream()
                .filter(entry -> entry.href().endsWith(".pdf"))
                .findFirst()
                .orElseThrow();
        assertEquals("The whole document as PDF LDM-564.pdf", pdf.title() + " " + pdf.href());
    }

    @Test
    void eachSectionOfAPageIsFoundByItself() {
        Plans plan = Plans.plan()
                .page(Texts.page(
                        "in tro", "Introduction", 1, Texts.headings(Map.entry(2, "Scope"), Map.entry(3, "Limits"))));
        SearchEntry limits = entry(plan, "in%20tro.html#limits");
        assertEquals("1.1.1", limits.code());
        assertEquals("Limits", limits.title());
        assertEquals("Introduction", limits.about());
        assertEquals("", limits.text().get(), "its heading is its title already");
    }

    @Test
    void aMilestoneIsFoundByItsOlderCodesAndAllOfItsTexts() {
        SearchEntry found = entry(
                Plans.plan()
                        .with(Milestones.release("LDM-503-01")
                                .aka("LDM-503-1")
                                .description("The first.")
                                .body(Texts.text("More of it."))
                                .note("Noted.")
                                .location("Tucson")
                                .tagged("key")),
                "milestones/LDM-503-01.html");
        assertEquals(List.of("LDM-503-1"), found.older());
        assertEquals("formerly LDM-503-1", found.about());
        assertEquals("The first. More of it. Noted. Tucson key", found.text().get());
    }

    @Test
    void lateIsWhatIsOverdueOrSlips() {
        Plans plan = Plans.plan()
                .with(Milestones.release("OVERDUE").due("2025-07-30"))
                .with(Milestones.release("SLIPPED").due("2024-01-01").completed("2024-01-02"))
                .with(Milestones.release("EXPECTED").due("2025-09-01").forecast("2025-10-01"))
                .with(Milestones.release("DONE").due("2024-01-02").completed("2024-01-01"))
                .with(Milestones.release("PLANNED").due("2025-07-31"));
        assertEquals(
                List.of("SLIPPED", "OVERDUE", "EXPECTED"),
                entries(plan).stream()
                        .filter(entry ->
                                entry.state().filter(SearchEntry.State::late).isPresent())
                        .map(SearchEntry::code)
                        .toList());
    }

    @Test
    void aMilestoneTellsItsStatusAndItsDueDate() {
        Plans plan = Plans.plan()
                .with(Milestones.release("REL-1").due("2024-01-01").completed("2024-03-01"))
                .with(Milestones.release("REL-2"));
        SearchEntry.State done = entry(plan, "milestones/REL-1.html").state().orElseThrow();
        assertEquals(new StatusMark("completed late", "completed"), done.mark());
        assertEquals("2024-01-01", done.due());
        SearchEntry.State undated = entry(plan, "milestones/REL-2.html").state().orElseThrow();
        assertEquals(new StatusMark("undated", "undated"), undated.mark());
        assertEquals("", undated.due());
    }

    @Test
    void thePageThatSearchesNamesTheListsForReadersWithoutScripts() {
        SmallSite site = SmallSite.of(Plans.plan());
        assertEquals(
                List.of(
                        "timeline.html",
                        "graph.html",
                        "milestones/index.html",
                        "progress.html",
                        "slip.html",
                        "campaigns.html",
                        "open.html",
                        "tracker.html",
                        "changes/index.html",
                        "documents/index.html",
                        "glossary.html"),
                site.page(Paths.SEARCH).select("ul.without-script a").eachAttr("href"));
        assertTrue(site.page(Paths.SEARCH).expectFirst(".search-page").hasClass("scripted"));
    }

    @Test
    void theFieldIsOnlyForReadersWithScripts() {
        SmallSite site = SmallSite.of(Plans.plan().with(Milestones.release("REL-1")));
        var field = site.page("milestones/REL-1.html").expectFirst("header a.find");
        assertTrue(field.hasClass("scripted"));
        assertEquals("../search.html", field.attr("href"));
        assertFalse(site.page("milestones/REL-1.html")
                .select("head script[defer][src=../assets/search.js]")
                .isEmpty());
    }
}
