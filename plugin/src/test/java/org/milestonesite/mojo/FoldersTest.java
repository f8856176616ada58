package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class FoldersTest {

    private final Path base = Path.of("project").toAbsolutePath();
    private final Folders folders = new Folders(base);

    @Test
    void whatMavenCouldNotResolveIsNotTakenForAFolder() {
        assertEquals(
                base.resolve("target/site"), folders.of(new File("${project.basedir}/target/site"), "target/site"));
        assertEquals(base.resolve("target/site"), folders.of(null, "target/site"));
    }

    @Test
    void foldersAreShownRelativeToTheProjectIfTheyAreInIt() {
        assertEquals("target/site", folders.display(base.resolve("target/site")));
        Path outside = base.resolveSibling("elsewhere");
        assertEquals(outside.toString().replace(File.separatorChar, '/'), folders.display(outside));
    }
}
