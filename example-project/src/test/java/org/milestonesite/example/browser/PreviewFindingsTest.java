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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with the sources lies over the page, and goes when it is mended. */
class PreviewFindingsTest extends PreviewedTest {

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
        await(page, () -> overlay.count() == 0);
        assertTrue(isSame(page), "the page was loaded again");
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
        await(page, () -> list.isVisible() && !list.innerText().contains("ZZQA"));
        assertTrue(list.innerText().contains("ZZQB"), list.innerText());
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
