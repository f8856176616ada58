package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A page of its own for each test, by which nothing may be said on the console and no request may fail. */
abstract class WatchedTest extends BrowserTest {

    static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));

    BrowserContext context;
    Page page;

    private final List<String> faults = new ArrayList<>();

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

    static String inFolder(Path site, String path) {
        return site.toAbsolutePath().normalize().toUri() + path;
    }

    void open(Path site, String path) {
        page.navigate(inFolder(site, path));
    }
}
