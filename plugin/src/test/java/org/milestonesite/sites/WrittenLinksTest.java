package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Links with unusual destinations. */
class WrittenLinksTest {

    private static final String PAGE = "---\ntitle: %s\n---\n\n%s\n";

    @TempDir
    Path folder;

    private TestSite page(String text) {
        return TestSite.good(folder).with("pages/p.md", PAGE.formatted("P", text));
    }

    @Test
    void blanksInAnAddressStay() {
        Built built = page("[the report](<https://example.org/My Report.pdf>), [q](<my page.md>)")
                .with("pages/my page.md", PAGE.formatted("Mine", "Words."))
                .builds();
        assertEquals(
                List.of("https://example.org/My%20Report.pdf", "my%20page.html"),
                built.page("p.html").select("main p a").eachAttr("href"));
    }

    @Test
    void aFigureMayHaveANumberSignInItsName() {
        Built built = page("![A box](../figures/c%23d.svg)")
                .with(
                        "figures/c#d.svg",
                        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9'/></svg>")
                .builds();
        assertEquals(
                "figures/c%23d.svg",
                built.page("p.html").expectFirst("main img").attr("src"));
    }

    @Test
    void aPageMayNot() {
        Built built = page("Words.")
                .with("pages/c#.md", PAGE.formatted("C", "Words."))
                .build();
        assertFalse(built.hasSite());
        assertTrue(built.console().contains("write-failed]: no file can be called c#.html"), built::console);
    }

    @Test
    void sourcesNeedNotStandInTheProject() throws IOException {
        TestSite site = page("[The first](../milestones/REL-1.md), [q](q.md)")
                .with("pages/q.md", PAGE.formatted("Q", "Words."));
        Path project = Files.createDirectory(folder.resolve("elsewhere"));
        BuildRequest request = new BuildRequest(
                project, site.sources(), project.resolve("target/site"), project.resolve("target/work"), false);
        BuildResult result = SiteBuild.run(request);
        assertTrue(result.site().isPresent(), result::console);
        site.replacing("pages/p.md", "(q.md)", "(../../../../q.md)");
        result = SiteBuild.run(request);
        assertTrue(result.console().contains("error[unresolved-page]"), result::console);
    }
}
