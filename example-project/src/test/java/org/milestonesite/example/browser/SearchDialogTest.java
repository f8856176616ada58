package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search that opens over any page, and the keys that lead through it. */
class SearchDialogTest extends SearchedTest {

    @Test
    void theKeyboardLeadsToAResultAndBack() {
        open(SITE, "glossary.html");
        page.keyboard().press("Control+k");
        page.locator("dialog.search[open]").waitFor();
        assertEquals(
                true,
                page.evaluate("document.activeElement === document.querySelector('dialog.search [role=combobox]')"));
        search("LDM-503-1");
        Locator options = page.locator("dialog.search [role=option]");
        assertEquals(options.nth(0).getAttribute("id"), active());
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        assertEquals(options.nth(2).getAttribute("id"), active());
        assertEquals("true", options.nth(2).getAttribute("aria-selected"));
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        page.keyboard().press("ArrowUp");
        assertEquals(options.last().getAttribute("id"), active(), "the list goes round");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        String href = options.nth(1).getAttribute("href");
        page.keyboard().press("Enter");
        page.waitForURL(href);
        page.goBack();
        assertTrue(page.url().endsWith("glossary.html"));
    }

    private String active() {
        return page.locator("dialog.search [role=combobox]").getAttribute("aria-activedescendant");
    }

    @Test
    void whoEntersACodeAtOnceIsLedToIt() {
        open(SITE, "index.html");
        page.keyboard().press("/");
        page.locator("dialog.search[open]").waitFor();
        page.keyboard().type("503 11a");
        page.keyboard().press("Enter");
        page.waitForURL("**/milestones/LDM-503-11a.html");
    }

    @Test
    void escapeGivesTheFocusBackAndNothingIsATrap() {
        open(SITE, "index.html");
        Locator opener = page.locator("header .find");
        opener.focus();
        page.keyboard().press("Enter");
        page.locator("dialog.search[open]").waitFor();
        search("alert");
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate("document.activeElement.tagName"));
        }
        assertTrue(reached.contains("BUTTON"), reached::toString);
        assertTrue(reached.contains("INPUT") || reached.contains("BODY"), "focus goes on: " + reached);
        page.keyboard().press("Escape");
        page.locator("dialog.search").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertEquals(true, page.evaluate("document.activeElement.matches('.find')"));
    }

    @Test
    void aSlashTypedIntoAFieldIsASlash() {
        open(SITE, "index.html");
        search("a");
        page.keyboard().press("End");
        page.keyboard().type("/b");
        assertEquals("a/b", page.locator("dialog.search [role=combobox]").inputValue());
        close();
        page.keyboard().press("/");
        page.locator("dialog.search[open]").waitFor();
        assertEquals(
                "a/b",
                page.locator("dialog.search [role=combobox]").inputValue(),
                "what was asked last is still there");
    }

    @Test
    void theSingleKeyCanBeSwitchedOffAndStaysSo() {
        open(SITE, "index.html");
        search("alert");
        Locator box = page.getByLabel("The key / opens the search");
        assertTrue(box.isChecked());
        for (int i = 0; i < 4 && !isFocused(box); i++) {
            page.keyboard().press("Tab");
        }
        page.keyboard().press("Space");
        assertFalse(box.isChecked(), "the keyboard reaches and switches it");
        close();
        assertSlash(false);
        open(SITE, "milestones/LDM-503-01.html");
        assertSlash(false);
        open(SITE, "search.html");
        page.getByLabel("The key / opens the search").check();
        open(SITE, "milestones/LDM-503-01.html");
        assertSlash(true);
    }

    private static boolean isFocused(Locator element) {
        return (boolean) element.evaluate("element => element === document.activeElement");
    }

    /** That the one key opens the search or does not, while two do in any case, and that the page says so. */
    private void assertSlash(boolean opens) {
        Locator opener = page.locator("header .find");
        assertEquals(opens, opener.locator("kbd").isVisible());
        assertEquals((opens ? "/ " : "") + "Control+K", opener.getAttribute("aria-keyshortcuts"));
        page.keyboard().press("Control+k");
        page.locator("dialog.search[open]").waitFor();
        close();
        // the search is loaded by now: an open dialog would be there at once
        page.keyboard().press("/");
        assertEquals(opens, page.locator("dialog.search[open]").count() == 1);
        if (opens) {
            close();
        }
    }

    @Test
    void nothingIsLoadedBeforeItIsAskedFor() {
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url().replaceFirst(".*/", "")));
        open(SITE, "index.html");
        assertTrue(asked.contains("search.js"));
        assertFalse(asked.contains("minisearch.js") || asked.contains("names.js") || asked.contains("search-view.js"));
        search("comcam");
        assertTrue(asked.contains("minisearch.js") && asked.contains("names.js"));
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void theOpenSearchIsAccessible(ColorScheme scheme, int width) {
        assertEquals(
                List.of(),
                new Audit(chromium.browser(), SITE, "https://ldm-564.lsst.io/")
                        .faults(List.of("milestones/LDM-503-01.html"), scheme, width, opened -> {
                            opened.keyboard().press("/");
                            opened.locator("dialog.search [role=combobox]").fill("comcam");
                            opened.locator("dialog.search .excerpt").first().waitFor();
                        }));
    }
}
