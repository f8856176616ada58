package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The built site in a real browser, from a folder and from a server. */
class WalkTest extends BrowserTest {

    private static final Path SITE = Path.of(System.getProperty("milestone-site.built", "target/site-under-test"));
    /** Home, 4 pages of prose, the indexes, 112 milestones, 4 documents, the glossary. */
    private static final int AT_LEAST = 120;

    @Test
    void everyLinkWorksFromAFolder() {
        String root = SITE.toAbsolutePath().normalize().toUri().toString();
        assertSound(new Walker(chromium.browser(), root).walk("index.html", "milestones/LDM-503-01.html"));
    }

    @Test
    void everyLinkWorksFromAServerBelowAPath() throws IOException {
        try (FolderServer server = FolderServer.of(SITE)) {
            assertSound(new Walker(chromium.browser(), server.root()).walk("index.html", "milestones/LDM-503-01.html"));
        }
    }

    private static void assertSound(Walker walker) {
        assertEquals(List.of(), walker.faults());
        assertTrue(
                walker.pages().size() >= AT_LEAST,
                () -> "only " + walker.pages().size() + " pages were reached");
    }
}
