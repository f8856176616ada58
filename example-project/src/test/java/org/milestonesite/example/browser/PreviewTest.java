package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.diagnostic.Style;
import org.milestonesite.preview.Preview;
import org.milestonesite.preview.PreviewRequest;

/** The example in the preview, as its author sees it while writing: nobody presses a key but to save. */
class PreviewTest extends BrowserTest {

    private static final String RELEASE = "milestones/LDM-503-01.html";
    private static final double PATIENCE = 60_000;

    @TempDir
    Path project;

    private Path sources;
    private Preview preview;
    private BrowserContext context;
    private Page page;

    @BeforeEach
    void open() throws Exception {
        sources = project.resolve("src/milestones");
        copy(Path.of("src/milestones").toAbsolutePath(), sources);
        BuildRequest build = new BuildRequest(
                project, sources, project.resolve("target/site"), project.resolve("target/work"), false);
        preview = Preview.start(
                new PreviewRequest(build, PreviewRequest.LOOPBACK, 0, List.of(), Optional.of("idea")),
                (severity, line) -> {},
                Style.PLAIN);
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 700));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    @AfterEach
    void close() {
        // a context whose page is about to load again may never close; they all end with the browser
        if (preview != null) {
            preview.close();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private Page show(String path) {
        return show(page, path);
    }

    /** A tab that marks itself: a page that was loaded again has lost the mark. */
    private Page show(Page tab, String path) {
        tab.navigate(preview.address() + path);
        tab.waitForSelector("#milestone-site-preview .corner");
        tab.evaluate("window.mark = true");
        return tab;
    }

    private static boolean isSame(Page tab) {
        return (boolean) tab.evaluate("window.mark === true");
    }

    private void replace(String file, String old, String text) throws IOException {
        Path path = sources.resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(old), file + " holds " + old);
        Files.writeString(path, before.replace(old, text));
    }

    private static void awaitText(Page tab, String text) {
        tab.waitForCondition(
                () -> {
                    try {
                        return tab.content().contains(text);
                    } catch (com.microsoft.playwright.PlaywrightException loading) {
                        return false;
                    }
                },
                new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }

    @Test
    void anOpenPageFollowsItsSource() throws IOException {
        show(RELEASE);
        Path file = sources.resolve("milestones/LDM-503-01.md");
        Files.writeString(file, Files.readString(file) + "\nA sentence that was not there.\n");
        awaitText(page, "A sentence that was not there.");
    }

    @Test
    void aPageThatIsRenamedOrDeletedIsGoneAndComesBack() throws IOException {
        show(RELEASE);
        Path file = sources.resolve("milestones/LDM-503-01.md");
        Path away = project.resolve("away.md");
        Files.move(file, away);
        awaitText(page, "data-tag=\"missing\"");
        Files.move(away, sources.resolve("milestones/renamed.md"));
        awaitText(page, "renamed.md");
        Files.writeString(sources.resolve("pages/new.md"), "---\ntitle: A new page\n---\n\nIt was added.\n");
        page = context.newPage();
        show("new.html");
        Files.delete(sources.resolve("pages/new.md"));
        page.waitForCondition(() -> !isThere("It was added."));
        Files.writeString(sources.resolve("pages/new.md"), "---\ntitle: A new page\n---\n\nIt was added again.\n");
        awaitText(page, "It was added again.");
    }

    private boolean isThere(String text) {
        try {
            return page.content().contains(text);
        } catch (com.microsoft.playwright.PlaywrightException loading) {
            return true;
        }
    }

    @Test
    void aMistakeLiesOverTheLastGoodPageUntilItIsMended() throws IOException {
        show(RELEASE);
        String title = page.title();
        Path file = sources.resolve("milestones/LDM-503-01.md");
        String good = Files.readString(file);
        Files.writeString(file, good.replaceFirst("due: \\d{4}-\\d\\d", "due: 2017-13"));
        Locator overlay = page.locator("#milestone-site-preview .overlay");
        overlay.waitFor();
        String text = overlay.innerText();
        assertTrue(text.contains("milestones/LDM-503-01.md:"), text);
        assertTrue(text.contains("bad-date"), text);
        assertTrue(text.contains("^^^^"), text);
        assertTrue(text.contains("help:"), text);
        String link = overlay.locator(".place a").first().getAttribute("href");
        assertTrue(link.startsWith("idea://open?file=/") && link.contains("LDM-503-01.md&line="), link);
        assertEquals(title, page.title());
        assertTrue(isSame(page), "the page was loaded again");
        Files.writeString(file, good);
        page.waitForCondition(() -> overlay.count() == 0);
        assertTrue(isSame(page), "the page was loaded again");
    }

    @Test
    void aStyleIsSwappedWithoutLoadingThePage() throws IOException {
        Path style = sources.resolve("theme/assets/site.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, "body { background: rgb(1, 2, 3) }");
        show(RELEASE);
        String color = "getComputedStyle(document.body).backgroundColor";
        page.waitForCondition(() -> page.evaluate(color).equals("rgb(1, 2, 3)"));
        Files.writeString(style, "body { background: rgb(4, 5, 6) }");
        page.waitForCondition(() -> page.evaluate(color).equals("rgb(4, 5, 6)"));
        assertTrue(isSame(page), "the page was loaded again");
    }

    @Test
    void ofTwoTabsOnlyTheOneThatChangedIsLoaded() throws IOException {
        show(RELEASE);
        Page other = show(context.newPage(), "glossary.html");
        Path file = sources.resolve("milestones/LDM-503-01.md");
        Files.writeString(file, Files.readString(file) + "\nOne more sentence.\n");
        awaitText(page, "One more sentence.");
        other.waitForCondition(() -> "2".equals(other.getAttribute("html", "data-edition")));
        assertTrue(isSame(other), "the other tab was loaded again");
    }

    @Test
    void theReaderStaysWhereTheReaderWas() throws IOException {
        page.setViewportSize(1280, 300);
        show("introduction.html");
        page.evaluate("scrollTo(0, 250)");
        double before = ((Number) page.evaluate("scrollY")).doubleValue();
        assertTrue(before > 0);
        Path file = sources.resolve("pages/introduction.md");
        Files.writeString(file, Files.readString(file) + "\nThe last sentence of all.\n");
        awaitText(page, "The last sentence of all.");
        page.waitForCondition(() -> ((Number) page.evaluate("scrollY")).doubleValue() == before);
    }

    @Test
    void whatTheReaderOpenedStaysOpenAndTheRestClosed() throws IOException {
        show("milestones/DM-DAX-9.html");
        assertEquals(2, page.locator("main details").count());
        page.locator("#milestone-slip summary").click();
        replace("milestones/features.csv", "DM-DAX-9,", "DM-DAX-9,Changed: ");
        awaitText(page, "Changed: ");
        page.waitForSelector("#milestone-slip details[open]");
        assertEquals(1, page.locator("main details[open]").count());
        page.locator("#milestone-slip summary").click();
        replace("milestones/features.csv", "Changed: ", "Anew: ");
        awaitText(page, "Anew: ");
        page.waitForSelector("#milestone-site-preview .corner");
        assertEquals(0, page.locator("main details[open]").count());
    }

    @Test
    void whatIsOpenIsKnownByWhatItIsNotByItsNumber() throws IOException {
        show("glossary.html");
        page.locator("#term-ISR + dd summary").click();
        String open = "[...document.querySelectorAll('main details[open]')].map(each =>"
                + " each.closest('dd').previousElementSibling.id).join()";
        assertEquals("term-ISR", page.evaluate(open));
        // a term above it that is used as often
        Path terms = sources.resolve("glossary/ldm-564.csv");
        Files.writeString(terms, Files.readString(terms) + "AAA,A term before all others\n");
        for (int number = 1; number < 10; number++) {
            Path file = sources.resolve("milestones/LDM-503-0" + number + ".md");
            Files.writeString(file, Files.readString(file) + "\nHere AAA is used.\n");
        }
        awaitText(page, "A term before all others");
        page.waitForSelector("#term-AAA + dd details");
        page.waitForCondition(() -> page.evaluate(open).equals("term-ISR"));
    }

    @Test
    void whatStoodAtTheTopOfTheWindowStaysThereWhenTextComesAboveIt() throws IOException {
        page.setViewportSize(1280, 300);
        show("introduction.html");
        String top = "(() => { const block = [...document.querySelectorAll('main p, main li')]"
                + ".find(each => each.getBoundingClientRect().top > 20);"
                + "return [block.textContent.slice(0, 60), Math.round(block.getBoundingClientRect().top)].join() })()";
        page.evaluate("scrollTo(0, 400)");
        String before = (String) page.evaluate(top);
        Path file = sources.resolve("pages/introduction.md");
        String text = Files.readString(file);
        int body = text.indexOf("\n---\n") + 5;
        Files.writeString(
                file,
                text.substring(0, body) + "\n" + "One more sentence at the top of the page. ".repeat(20) + "\n\n"
                        + text.substring(body).stripLeading());
        awaitText(page, "One more sentence at the top");
        page.waitForCondition(() -> page.evaluate(top).equals(before));
        assertTrue(((Number) page.evaluate("scrollY")).doubleValue() > 400, "the page was moved with its text");
    }

    @Test
    void aFieldKeepsItsWordsItsCursorAndWhatItFilters() throws IOException {
        show("milestones/index.html");
        Locator field = page.locator(".finder input[name=q]").first();
        field.click();
        page.keyboard().type("alert");
        page.keyboard().press("ArrowLeft");
        String shown = "[...document.querySelectorAll('main tbody tr')].filter(row => row.checkVisibility()).length";
        int before = ((Number) page.evaluate(shown)).intValue();
        replace("milestones/LDM-503-01.md", "name: \"Science Platform", "name: \"The Science Platform");
        awaitText(page, "The Science Platform with WISE data");
        page.waitForSelector("#milestone-site-preview .corner");
        assertEquals("alert", field.inputValue());
        assertEquals(before, ((Number) page.evaluate(shown)).intValue());
        assertEquals(4, page.evaluate("document.activeElement.name === 'q' && document.activeElement.selectionStart"));
    }

    @Test
    void theListOfRemarksStaysOpenWhileTheyAreMended() throws IOException {
        replace("milestones/LDM-503-01.md", "Puts WISE", "ZZQA puts WISE");
        replace("milestones/LDM-503-02.md", "---\n\n", "---\n\nZZQB is no term. ");
        show(RELEASE);
        page.locator("#milestone-site-preview .open").click();
        page.locator("#milestone-site-preview .list:has-text('ZZQA')").waitFor();
        replace("milestones/LDM-503-01.md", "ZZQA puts WISE", "Puts WISE");
        Locator list = page.locator("#milestone-site-preview .list");
        page.waitForCondition(() -> {
            try {
                return list.isVisible() && !list.innerText().contains("ZZQA");
            } catch (com.microsoft.playwright.PlaywrightException loading) {
                return false;
            }
        });
        assertTrue(list.innerText().contains("ZZQB"), list.innerText());
    }

    @Test
    void aStoppedPreviewIsFoundAgain() throws Exception {
        show(RELEASE);
        int port = preview.address().getPort();
        preview.close();
        BuildRequest build = new BuildRequest(
                project, sources, project.resolve("target/site"), project.resolve("target/work"), false);
        preview = Preview.start(
                new PreviewRequest(build, PreviewRequest.LOOPBACK, port, List.of(), Optional.empty()),
                (severity, line) -> {},
                Style.PLAIN);
        assertEquals(port, preview.address().getPort());
        page.waitForCondition(() -> {
            try {
                return !isSame(page);
            } catch (com.microsoft.playwright.PlaywrightException loading) {
                return false;
            }
        });
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 320", "LIGHT, 1280", "DARK, 320", "DARK, 1280"})
    void whatThePreviewAddsIsAccessible(ColorScheme scheme, int width) throws IOException {
        replace("milestones/LDM-503-01.md", "due: ", "due: x");
        List<String> faults = new ArrayList<>();
        Browser.NewContextOptions options = new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setBypassCSP(true)
                .setViewportSize(width, 800);
        try (BrowserContext wide = chromium.browser().newContext(options)) {
            wide.setDefaultTimeout(PATIENCE);
            Page status = wide.newPage();
            status.navigate(preview.address() + "_/");
            status.waitForSelector("text=bad-date");
            audit(status, "the page of the preview", faults);
            status.close();
            replace("milestones/LDM-503-01.md", "due: x", "due: ");
            Page tab = wide.newPage();
            tab.navigate(preview.address() + RELEASE);
            tab.waitForSelector("#milestone-site-preview .corner");
            replace("milestones/LDM-503-01.md", "due: ", "due: x");
            tab.waitForSelector("#milestone-site-preview .overlay");
            audit(tab, "the overlay", faults);
            tab.locator("#milestone-site-preview .hide").click();
            if (tab.locator("#milestone-site-preview .open").count() > 0) {
                tab.locator("#milestone-site-preview .open").click();
            }
            audit(tab, "the list", faults);
        }
        assertEquals(List.of(), faults);
    }

    private static void audit(Page tab, String what, List<String> faults) {
        new AxeBuilder(tab)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node -> faults.add(what + ": " + rule.getId() + ": " + node.getHtml())));
        int overflow =
                (int) tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow > 0) {
            faults.add(what + ": " + overflow + " px wider than the screen");
        }
    }
}
