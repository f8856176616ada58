package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is saved is seen, in whatever way it was saved, and only where it changes anything. */
class PreviewFollowsTest extends PreviewedTest {

    @Test
    void anOpenPageFollowsItsSource() throws IOException {
        show(RELEASE);
        append("milestones/LDM-503-01.md", "\nA sentence that was not there.\n");
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
        await(page, () -> !page.content().contains("It was added."));
        Files.writeString(sources.resolve("pages/new.md"), "---\ntitle: A new page\n---\n\nIt was added again.\n");
        awaitText(page, "It was added again.");
    }

    @Test
    void aStyleIsSwappedWithoutLoadingThePage() throws IOException {
        Path style = sources.resolve("theme/assets/site.css");
        Files.createDirectories(style.getParent());
        Files.writeString(style, "body { background: rgb(1, 2, 3) }");
        show(RELEASE);
        String color = "getComputedStyle(document.body).backgroundColor";
        await(page, () -> page.evaluate(color).equals("rgb(1, 2, 3)"));
        Files.writeString(style, "body { background: rgb(4, 5, 6) }");
        await(page, () -> page.evaluate(color).equals("rgb(4, 5, 6)"));
        assertTrue(isSame(page), "the page was loaded again");
    }

    @Test
    void ofTwoTabsOnlyTheOneThatChangedIsLoaded() throws IOException {
        show(RELEASE);
        Page other = show(context.newPage(), "glossary.html");
        append("milestones/LDM-503-01.md", "\nOne more sentence.\n");
        awaitText(page, "One more sentence.");
        await(other, () -> "2".equals(other.getAttribute("html", "data-edition")));
        assertTrue(isSame(other), "the other tab was loaded again");
    }

    @Test
    void aStoppedPreviewIsFoundAgain() throws Exception {
        show(RELEASE);
        int port = preview.address().getPort();
        preview.close();
        preview = start(port);
        assertEquals(port, preview.address().getPort());
        await(page, () -> !isSame(page));
    }
}
