package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The questions with which readers come. Each is asked in words of theirs, from the home page in a folder, and answered in
 * the list of what is found, or after one click and at most a screen of scrolling.
 */
class QuestionsTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    private static final int HEIGHT = 900;
    /** Of a reader's ten seconds these are left for the browser. */
    private static final double PATIENCE = 5_000;

    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() {
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, HEIGHT));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.navigate(
                SITE.toAbsolutePath().normalize().toUri() + "index.html", new Page.NavigateOptions().setTimeout(0));
    }

    @AfterEach
    void close() {
        if (context != null) {
            context.close();
        }
    }

    private Locator ask(String question) {
        page.keyboard().press("/");
        page.locator("dialog.search[open]").waitFor();
        page.keyboard().type(question);
        page.locator("dialog.search [role=listbox][aria-busy=false]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        return page.locator("dialog.search .hit");
    }

    /** What stands at a place is seen with the page opened, or a screen further down. */
    private void assertAnswered(String where, String... words) {
        Locator answer = page.locator(where).first();
        answer.waitFor();
        String text = answer.innerText().replaceAll("[\\s\\u00a0]+", " ");
        for (String word : words) {
            assertTrue(text.contains(word), () -> where + ": " + text);
        }
        double top = answer.boundingBox().y;
        assertTrue(top < 2 * HEIGHT, () -> where + " stands " + top + " px below");
    }

    @Test
    void whatIsLateForComCamIsToldInTheList() {
        List<String> found = ask("what is late for ComCam?").allInnerTexts();
        assertEquals(4, found.size());
        for (String hit : found) {
            assertTrue(hit.contains("ComCam") && hit.contains("due 20"), hit);
        }
        assertEquals(
                4,
                page.locator("dialog.search .hit .status.late").count(),
                "how each stands is told by shape and word");
    }

    @Test
    void whatIsLateAtAllBeginsWithWhatIsNotDone() {
        ask("what is late?");
        List<String> first = page.locator("dialog.search [role=group]")
                .first()
                .locator(".how")
                .allInnerTexts();
        assertEquals(6, first.size());
        assertTrue(first.stream().allMatch(how -> how.startsWith("overdue")), first::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "what does LDM-503-11a need?",
        "what does LDM-503-11a deliver?",
        "which test plan and report has LDM-503-11a",
        "503 11a"
    })
    void whatAReleaseNeedsDeliversAndLacksStandsOnItsPage(String question) {
        assertTrue(ask(question).first().innerText().startsWith("LDM-503-11a "));
        page.keyboard().press("Enter");
        page.waitForURL("**/milestones/LDM-503-11a.html");
        assertAnswered("main .answer", "Completed 2020-12-31");
        assertAnswered("main table.milestones", "DM-NCSA-16", "DM-SUIT-10", "DM-NCSA-20", "DM-NCSA-22");
        assertAnswered("#milestone-verification", "LDM-503", "no test plan key, no test report", "due 2020-10-16");
    }

    @Test
    void whereATermIsMentionedIsToldInTheList() {
        Locator hits = ask("where is USDF mentioned?");
        assertEquals(
                List.of("USDF", "Names", "LDM-503-EFDb"),
                hits.locator(".what").allInnerTexts().stream()
                        .map(what -> what.split(" ")[0])
                        .toList());
        assertEquals(List.of("USDF", "USDF"), hits.locator(".excerpt mark").allInnerTexts());
    }

    @ParameterizedTest
    @CsvSource({
        "what changed since the last issue?, changes/index.html, main table.changes, RFC-940",
        "what is missing?, campaigns.html, main, report",
        "delayed milestones, delayed.html, main table, LDM-503-18q",
        "change record, index.html#changes, #changes table, RFC-940",
        "print, print.html, .title-page, LDM-564",
        "dependencies, graph.html, main svg, LDM-503-11a",
    })
    void aPageThatAnswersIsFoundByTheQuestion(String question, String path, String where, String answer) {
        Locator hit = ask(question).first();
        assertTrue(hit.getAttribute("href").endsWith(path), hit.getAttribute("href"));
        page.keyboard().press("Enter");
        page.waitForURL("**/" + path);
        assertTrue(page.locator(where).first().textContent().contains(answer));
        assertTrue(page.locator(where).first().boundingBox().y < 2 * HEIGHT);
    }

    @Test
    void theFileForPaperIsFoundByItsKind() {
        assertEquals(
                List.of("LDM-564.pdf", "print.html"),
                ask("pdf").all().stream()
                        .map(hit -> hit.getAttribute("href").replaceFirst(".*/", ""))
                        .toList()
                        .subList(0, 2));
    }

    @Test
    void whereNothingHasAllTheWordsWhatHasSomeIsShownAndSaysSo() {
        assertTrue(ask("xyzzy comcam").first().innerText().startsWith("ComCam "));
        assertEquals(
                "No result has all these words; 5 have some of them.",
                page.locator("dialog.search [role=status]").innerText());
    }
}
