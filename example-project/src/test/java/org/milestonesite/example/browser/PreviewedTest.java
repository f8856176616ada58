package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.diagnostic.Style;
import org.milestonesite.preview.Preview;
import org.milestonesite.preview.PreviewRequest;

/** The example in the preview, as its author sees it while writing: nobody presses a key but to save. */
abstract class PreviewedTest extends BrowserTest {

    static final String RELEASE = "milestones/LDM-503-01.html";
    static final double PATIENCE = 60_000;

    @TempDir
    Path project;

    Path sources;
    Preview preview;
    BrowserContext context;
    Page page;

    @BeforeEach
    void open() throws Exception {
        sources = project.resolve("src/milestones");
        copy(Path.of("src/milestones").toAbsolutePath(), sources);
        preview = start(0);
        context = chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(1280, 700));
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
    }

    Preview start(int port) throws Exception {
        BuildRequest build = new BuildRequest(
                project, sources, project.resolve("target/site"), project.resolve("target/work"), false);
        return Preview.start(
                new PreviewRequest(build, PreviewRequest.LOOPBACK, port, List.of(), Optional.of("idea")),
                (severity, line) -> {},
                Style.PLAIN);
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

    Page show(String path) {
        return show(page, path);
    }

    /** A tab that marks itself: a page that was loaded again has lost the mark. */
    Page show(Page tab, String path) {
        tab.navigate(preview.address() + path);
        tab.waitForSelector("#milestone-site-preview .corner");
        tab.evaluate("window.mark = true");
        return tab;
    }

    static boolean isSame(Page tab) {
        return (boolean) tab.evaluate("window.mark === true");
    }

    void replace(String file, String old, String text) throws IOException {
        Path path = sources.resolve(file);
        String before = Files.readString(path);
        assertTrue(before.contains(old), file + " holds " + old);
        Files.writeString(path, before.replace(old, text));
    }

    void append(String file, String text) throws IOException {
        Path path = sources.resolve(file);
        Files.writeString(path, Files.readString(path) + text);
    }

    static void awaitText(Page tab, String text) {
        await(tab, () -> tab.content().contains(text));
    }

    /** A page that is just being loaded says nothing yet. */
    static void await(Page tab, BooleanSupplier wanted) {
        tab.waitForCondition(
                () -> {
                    try {
                        return wanted.getAsBoolean();
                    } catch (PlaywrightException loading) {
                        return false;
                    }
                },
                new Page.WaitForConditionOptions().setTimeout(PATIENCE));
    }
}
