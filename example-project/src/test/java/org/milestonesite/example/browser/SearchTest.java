package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.example.MadeUpPlan;

/** Readers who search, with a keyboard and without a network. */
class SearchTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));

    private final List<String> faults = new ArrayList<>();
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void openPage() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 900));
        page = context.newPage();
        page.onConsoleMessage(message -> faults.add(message.type() + ": " + message.text()));
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequestFailed(request -> faults.add("fails to get " + request.url()));
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
            assertEquals(List.of(), faults);
        }
    }

    private static String folder(Path site) {
        return site.toAbsolutePath().normalize().toUri().toString();
    }

    private void open(Path site, String path) {
        page.navigate(folder(site) + path);
    }

    /** Types into the dialog, which is opened if it is not. */
    private List<String> search(String query) {
        if (!page.locator("dialog.search[open]").isVisible()) {
            page.keyboard().press("/");
            page.locator("dialog.search[open]").waitFor();
        }
        page.locator("dialog.search [role=combobox]").fill(query);
        page.locator("dialog.search [role=listbox][aria-busy=false]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator("dialog.search .hit .what").allInnerTexts();
    }

    private void close() {
        page.keyboard().press("Escape");
        page.locator("dialog.search").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    private Locator first() {
        return page.locator("dialog.search .hit").first();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LDM-503-11a", "ldm-503-11a", "503 11a", "503-11A", "ldm50311a", "LDM 503 11a"})
    void aCodeIsFirstHoweverItIsTyped(String query) {
        open(SITE, "index.html");
        assertEquals("LDM-503-11a ComCam Ops Readiness", search(query).get(0));
        assertEquals("completed due 2020-11-30", first().locator(".how").innerText());
    }

    @Test
    void aHandleComesBeforeTheCodesThatBeginWithIt() {
        open(SITE, "index.html");
        List<String> found = search("LDM-503");
        assertTrue(found.get(0).startsWith("LDM-503 Data Management Test Plan"), found::toString);
        assertTrue(found.get(1).startsWith("LDM-503-01 "), found::toString);
    }

    @Test
    void thePlaceWhereAWordIsMentionedIsShownWithIt() {
        open(SITE, "milestones/LDM-503-01.html");
        List<String> found = search("usdf");
        assertEquals("USDF United States Data Facility", found.get(0));
        Locator mention = page.locator("dialog.search .hit:has(.excerpt)").first();
        assertEquals("USDF", mention.locator(".excerpt mark").first().innerText());
        assertTrue(mention.getAttribute("href").contains("how-to-read.html#"), "leads to the section itself");
    }

    @Test
    void whatIsLateIsFoundByThatWord() {
        open(SITE, "index.html");
        List<String> all = search("comcam");
        List<String> late = search("comcam late");
        assertFalse(late.isEmpty());
        assertTrue(all.size() > late.size());
        assertEquals(
                0,
                page.locator("dialog.search .hit .status:not(.late, .overdue)").count());
    }

    @Test
    void beginningsAndTypingErrorsAreForgiven() {
        open(SITE, "index.html");
        assertTrue(search("commiss").stream().anyMatch(found -> found.contains("commissioning")));
        assertTrue(search("comisioning").stream().anyMatch(found -> found.contains("commissioning")));
        assertEquals(List.of(), search("xyzzy"));
        assertEquals(
                "Nothing found for xyzzy.",
                page.locator("dialog.search [role=status]").innerText());
    }

    @Test
    void accentsMakeNoDifference(@TempDir Path folder) {
        open(MadeUpPlan.buildIn(folder), "index.html");
        assertEquals(search("Ivezić"), search("Ivezic"));
        assertTrue(search("ivezic").stream().anyMatch(found -> found.contains("Ivezić")));
    }

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
        page.navigate(folder(SITE) + "search.html");
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
    void withoutScriptsTheFieldIsNotShownAndTheListsServe() {
        Browser.NewContextOptions none = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext plain = chromium.browser().newContext(none)) {
            Page still = plain.newPage();
            still.navigate(folder(SITE) + "index.html");
            assertFalse(still.locator(".find").isVisible());
            still.navigate(folder(SITE) + "search.html");
            assertFalse(still.locator("#search-field").isVisible());
            assertTrue(still.locator("ul.without-script a[href='milestones/index.html']")
                    .isVisible());
        }
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

    @Test
    void atTenThousandMilestonesNamesAreSmallAndAllIsFound(@TempDir Path folder) throws IOException {
        Path many = ManyMilestones.build(folder);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
            Files.copy(many.resolve("search/names.js"), gzip);
        }
        assertTrue(zipped.size() <= 300_000, () -> zipped.size() + " bytes");
        open(many, "404.html");
        assertTrue(search("REL-00042").get(0).startsWith("REL-00042 "));
        String last = "REL-%05d".formatted(ManyMilestones.NUMBER - 1);
        assertFalse(Files.readString(many.resolve("search/names.js")).contains(last), "the names have no room for it");
        assertTrue(search(last).get(0).startsWith(last + " "), "but it is found");
        assertTrue(first().locator(".how").innerText().contains("due 2033-"));
        assertTrue(search("rel " + (ManyMilestones.NUMBER - 1)).get(0).startsWith(last + " "));
        search("quasar");
        assertEquals("140 results", page.locator("dialog.search [role=status]").innerText());
        assertEquals("quasar", first().locator(".excerpt mark").innerText());
    }
}
