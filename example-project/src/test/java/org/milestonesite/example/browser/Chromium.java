package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final Set<ProcessHandle> processes;

    private Chromium(Playwright playwright, Browser browser, Set<ProcessHandle> processes) {
        this.playwright = playwright;
        this.browser = browser;
        this.processes = processes;
    }

    static Chromium start() {
        Path chromium = need(onPath("chromium", "chromium-browser", "google-chrome"), "no chromium on the PATH");
        Path node = need(onPath("node"), "no node on the PATH");
        String folder = System.getProperty("playwright.cli.dir", "");
        need(
                Optional.of(Path.of(folder, "package", "cli.js")).filter(Files::isRegularFile),
                "no playwright-core in the folder of -Dplaywright.cli.dir (" + folder
                        + "); .ci/run shows how to unpack it");
        Set<ProcessHandle> others = descendants();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString())));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(QUIET));
        Set<ProcessHandle> own = descendants();
        own.removeAll(others);
        return new Chromium(playwright, browser, own);
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toCollection(HashSet::new));
    }

    Browser browser() {
        return browser;
    }

    /** The driver and the browser's processes. */
    Set<ProcessHandle> processes() {
        return processes;
    }

    /**
     * Ends the browser and its driver unless what is returned is closed in time. A call that waits for either then fails,
     * in its own thread: Playwright can't be called from another, and some of its calls have no time limit.
     */
    TimeLimit within(Duration time) {
        return TimeLimit.start(time, () -> processes.forEach(ProcessHandle::destroyForcibly));
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
