package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A browser for a test: the system's Chromium, driven by npm's {@code playwright-core}.
 *
 * <p>Where one of them is missing, tests are skipped and say why; with {@code -Dbrowser.required=true} they fail.
 */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    static Chromium start() {
        Path chromium = need(onPath("chromium", "chromium-browser", "google-chrome"), "no chromium on the PATH");
        Path node = need(onPath("node"), "no node on the PATH");
        String folder = System.getProperty("playwright.cli.dir", "");
        need(
                Optional.of(Path.of(folder, "package", "cli.js")).filter(Files::isRegularFile),
                "no playwright-core in the folder of -Dplaywright.cli.dir (" + folder
                        + "); .ci/run shows how to unpack it");
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString())));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
        return new Chromium(playwright, browser);
    }

    Browser browser() {
        return browser;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path need(Optional<Path> found, String reason) {
        if (found.isEmpty() && Boolean.getBoolean("browser.required")) {
            fail("a browser is required, but there is " + reason);
        }
        assumeTrue(found.isPresent(), "skipped: " + reason);
        return found.get();
    }

    private static Optional<Path> onPath(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
