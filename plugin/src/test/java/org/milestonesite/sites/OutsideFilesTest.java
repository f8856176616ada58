package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** No file outside of the project is opened unless {@code site.yaml} names it: sources may come from strangers. */
class OutsideFilesTest {

    private static final Map<String, String> OUTSIDE = Map.of(
            "201905-ME.csv", "task_code,task_name,base_end_date\nREL-1,SECRET name,2019-05-31\n",
            "annotations.yaml", "REL-1: {comment: SECRET}\n",
            "register.yaml", "- {code: REL-9, name: SECRET, due: 2019-01-01}\n",
            "own.bib", "@misc{SECRET-1, title = {SECRET}}\n",
            "terms.csv", "term,description\nQX,SECRET\n");

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("outside/deep"));
        for (Map.Entry<String, String> file : OUTSIDE.entrySet()) {
            Files.writeString(folder.resolve("outside").resolve(file.getKey()), file.getValue());
            Files.writeString(folder.resolve("outside/deep").resolve(file.getKey()), file.getValue());
        }
        site = TestSite.good(folder.resolve("project"));
    }

    private void link(String path, String to) throws IOException {
        Path link = site.sources().resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, folder.resolve("outside").resolve(to));
    }

    private void assertRefused(String... links) {
        Built built = site.build();
        assertFalse(built.console().contains("SECRET"), built::console);
        List<String> refused = built.report().entries().stream()
                .map(entry -> entry.diagnostic())
                .filter(finding -> finding.key().equals("symbolic-link"))
                .map(finding -> finding.arguments().get(0))
                .toList();
        assertEquals(List.of(links), refused, built::console);
    }

    @Test
    void linksInTheUsualPlacesAreNotFollowed() throws IOException {
        link("annotations.yaml", "annotations.yaml");
        link("glossary/terms-2.csv", "terms.csv");
        link("milestones/register.yaml", "register.yaml");
        link("references/own.bib", "own.bib");
        link("schedule", "");
        assertRefused(
                "annotations.yaml",
                "glossary/terms-2.csv",
                "milestones/register.yaml",
                "references/own.bib",
                "schedule");
    }

    @Test
    void patternsOfSettingsDoNotFollowLinksEither() throws IOException {
        link("schedule/201905-ME.csv", "201905-ME.csv");
        link("way", "");
        site.with("site.yaml", site.read("site.yaml") + """
                inputs:
                  schedule: ["schedule/*", "way/deep/*", "way/*"]
                  annotations: ["way/annotations.yaml"]
                  references: ["way/deep/own.bib"]
                """);
        assertRefused("schedule/201905-ME.csv", "way");
    }

    @Test
    void aSourceFolderThatIsALinkIsNamedOnce() throws IOException {
        Files.move(site.sources(), folder.resolve("elsewhere"));
        Files.createSymbolicLink(site.sources(), folder.resolve("elsewhere"));
        Built built = site.build();
        assertEquals(
                List.of("symbolic-link [src/milestones]"),
                built.report().entries().stream()
                        .map(entry -> entry.diagnostic())
                        .map(finding -> finding.key() + " " + finding.arguments())
                        .toList(),
                built::console);
    }

    @Test
    void aPlaceOutsideMayBeNamedByALink() throws IOException {
        Files.createSymbolicLink(folder.resolve("shared"), folder.resolve("outside"));
        site.with("site.yaml", site.read("site.yaml") + """
                inputs:
                  schedule: ["../../../shared/2019*.csv"]
                  annotations: ["../../../shared/**/ann*.yaml"]
                """);
        String console = site.build().console();
        assertTrue(console.contains("it stands at ../shared/201905-ME.csv:2:7"), console);
        assertFalse(console.contains("missing-source"), console);
    }

    @Test
    void whatSettingsNameIsRead() {
        site.with("site.yaml", site.read("site.yaml") + """
                inputs:
                  schedule: ["../../../outside/201905-ME.csv"]
                  annotations: ["../../../outside/deep/ann*.yaml"]
                """);
        String console = site.build().console();
        assertTrue(console.contains("it stands at ../outside/201905-ME.csv:2:7"), console);
    }
}
