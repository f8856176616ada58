package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.example.MadeUpPlan;

/** Rows that are asked for, and the address of what was asked. */
class ListFiltersTest extends ListedTest {

    @Test
    void whatIsAskedForIsCountedAndStandsInTheAddress() {
        open(SITE, INDEX);
        assertEquals("112 of 112", count());
        field("status").selectOption("overdue");
        assertEquals("6 of 112", count());
        assertEquals(6, shown().size());
        assertTrue(page.url().endsWith(INDEX + "?status=overdue"), page.url());
        field("q").fill("SCIENCE verif");
        List<String> found = List.of("LDM-503-14", "LDM-503-RSPb");
        assertEquals(found, shown());
        assertFalse(page.locator("h2", new Page.LocatorOptions().setHasText("Features"))
                .isVisible());
        page.waitForURL("**q=SCIENCE+verif**");

        Page colleague = context.newPage();
        colleague.navigate(page.url());
        assertEquals("2 of 112", colleague.locator(".count").textContent());
        assertEquals("SCIENCE verif", colleague.locator("[name=q]").inputValue());
    }

    @Test
    void backLeadsToWhatWasAskedForBefore() {
        open(SITE, INDEX);
        field("status").selectOption("overdue");
        field("year").selectOption("2024");
        head("name").click();
        page.goBack();
        assertEquals(0, page.locator("[aria-sort]").count());
        assertEquals(List.of("LDM-503-18q"), shown());
        page.goBack();
        assertEquals("", field("year").inputValue());
        assertEquals(6, shown().size());
        page.goBack();
        assertEquals("112 of 112", count());
        page.goForward();
        assertEquals(6, shown().size());
    }

    @Test
    void campaignsAndTagsAndTheWorkBreakdownStructureAreFilters() {
        Path madeUp = MadeUpPlan.buildIn(folder);
        open(madeUp, INDEX);
        assertEquals(
                List.of("all", "02C", "02C.06", "02C.06.01", "02C.06.02", "02C.07"),
                field("wbs").locator("option").allTextContents());
        field("wbs").selectOption("02C.06");
        assertEquals(List.of("REL-1", "REL-2"), shown());
        field("tag").selectOption("key");
        assertEquals(List.of("REL-1"), shown());
        open(SITE, "campaigns.html");
        field("status").selectOption("planned");
        assertEquals(2, page.locator("article:visible").count());
        assertEquals(List.of(), shown());
    }

    @Test
    void aLinkToWhatIsFilteredAwayShowsIt() {
        open(SITE, INDEX + "?status=planned&sort=name");
        page.locator(".toc a[href='#all-feature-2018']").click();
        page.locator("[id=all-feature-2018]").waitFor();
        assertEquals("112 of 112", count());
        assertEquals("", field("status").inputValue());
        assertTrue(page.url().endsWith(INDEX + "#all-feature-2018"), page.url());
    }

    @Test
    void theKeyboardFiltersAndSortsAndGoesOn() {
        open(SITE, INDEX);
        field("q").focus();
        page.keyboard().type("comcam");
        page.keyboard().press("Tab");
        page.keyboard().type("completed late");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertEquals("Show all", focused());
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        assertEquals("Copy link", focused());
        page.keyboard().press("Tab");
        assertEquals("#", focused(), "the link of the heading above the rows");
        page.keyboard().press("Tab");
        assertEquals("Code", focused());
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertEquals("Code", focused(), "the focus stays where the rows move");
        assertEquals(List.of("LDM-503-11a", "LDM-503-06", "DM-NCSA-20", "DM-NCSA-16"), shown());
        List<String> stops = new ArrayList<>();
        while (!focused().startsWith("http") && stops.size() < 40) {
            page.keyboard().press("Tab");
            stops.add(focused());
        }
        assertTrue(stops.contains("DM-NCSA-16"), stops::toString);
        assertTrue(stops.size() < 40, () -> "a trap: " + stops);
    }

    private String focused() {
        return (String) page.evaluate("document.activeElement.textContent.trim()");
    }
}
