package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that searches: with an address for each question, from a server and without scripts. */
class SearchPageTest extends SearchedTest {

    @Test
    void theQueryOfThePageStandsInItsAddress() {
        open(SITE, "search.html?q=comcam%20late");
        page.locator(".hits .hit").first().waitFor();
        assertEquals("comcam late", page.locator("#search-field").inputValue());
        page.locator("#search-field").fill("503 11a");
        page.waitForURL("**/search.html?q=503%2011a");
        page.locator(".hits .hit[href$='milestones/LDM-503-11a.html']").waitFor();
        page.reload();
        page.locator(".hits .hit[href$='milestones/LDM-503-11a.html']").waitFor();
        page.keyboard().press("Escape");
        page.locator("#search-field").blur();
        page.keyboard().press("/");
        assertEquals(true, page.evaluate("document.activeElement.id === 'search-field'"));
    }

    @Test
    void moreResultsThanADialogHoldsStandOnThePage() {
        open(SITE, "index.html");
        search("LDM-503");
        Locator all = page.locator("dialog.search .all");
        assertTrue(all.innerText().matches("All \\d+ results"), all.innerText());
        all.click();
        page.waitForURL("**/search.html?q=LDM-503");
        page.locator(".hits .hit").nth(20).waitFor();
    }

    @Test
    void itWorksFromAServerBelowAPath() throws IOException {
        try (FolderServer server = FolderServer.of(SITE)) {
            List<String> outside = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith(server.root())) {
                    outside.add(request.url());
                }
            });
            page.navigate(server.root() + "milestones/LDM-503-01.html");
            search("503 11a");
            page.keyboard().press("Enter");
            page.waitForURL(server.root() + "milestones/LDM-503-11a.html");
            page.navigate(server.root() + "search.html?q=usdf");
            page.locator(".hits .excerpt mark").first().waitFor();
            assertEquals(List.of(), outside);
        }
    }

    @Test
    void withoutScriptsTheFieldIsNotShownAndTheListsServe() {
        Browser.NewContextOptions none = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext plain = chromium.browser().newContext(none)) {
            Page still = plain.newPage();
            still.navigate(inFolder(SITE, "index.html"));
            assertFalse(still.locator(".find").isVisible());
            still.navigate(inFolder(SITE, "search.html"));
            assertFalse(still.locator("#search-field").isVisible());
            assertTrue(still.locator("ul.without-script a[href='milestones/index.html']")
                    .isVisible());
        }
    }
}
