package org.milestonesite.build;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.harness.TestSite;

/** What has to be built again when something changes. */
class WorkspaceTest {

    private static final String FILE = "milestones/REL-2.md";
    private static final String SENTENCE = "After REL-1, see [@ABC-2, §3].";

    @TempDir
    Path folder;

    private TestSite site;
    private Workspace workspace;
    private BuildResult whole;

    @BeforeEach
    void build() {
        site = TestSite.good(folder);
        workspace = Workspace.of(site.request());
        whole = workspace.build();
    }

    private BuildResult changed(String... paths) {
        return workspace.build(
                Set.copyOf(List.of(paths).stream().map(site.sources()::resolve).toList()));
    }

    private boolean isAmended(BuildResult result) {
        return result.site().orElseThrow().looksLike(whole.site().orElseThrow());
    }

    private static String page(BuildResult result, String path) {
        return new String(result.site().orElseThrow().file(path).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void otherWordsInATextLeaveTheRestAsItIs() {
        site.replacing(FILE, SENTENCE, "Only after REL-1: [@ABC-2, §4].");
        BuildResult result = changed(FILE);
        assertTrue(isAmended(result));
        assertEquals(List.of(site.sources().resolve(FILE)), workspace.lastRead());
        assertTrue(page(result, "milestones/REL-2.html").contains("Only after"));
        assertTrue(page(result, "search/texts-0.js").contains("Only after"));
        assertTrue(page(result, "documents/ABC-2.html").contains("Only after"));
    }

    @Test
    void aTextSavedAgainLeavesAllAsItIs() {
        Path text = site.sources().resolve(FILE);
        List<Path> read = workspace.lastRead();
        BuildResult again = workspace.again(text).orElseThrow();
        assertEquals(read, workspace.lastRead());
        assertTrue(isAmended(again));
        assertEquals(Set.of("milestones/REL-2.html"), again.site().orElseThrow().known());
        again.site().orElseThrow().files().forEach((path, content) -> {
            byte[] before = whole.site().orElseThrow().file(path).orElseThrow().bytes();
            assertArrayEquals(before, content.bytes(), path);
        });
        assertTrue(workspace.again(site.sources().resolve("site.yaml")).isEmpty());
    }

    @Test
    void oneTextAfterTheOther() {
        site.replacing(FILE, SENTENCE, "Only after REL-1: [@ABC-2].");
        changed(FILE);
        site.replacing("milestones/REL-1.md", "It brings", "It soon brings");
        BuildResult result = changed("milestones/REL-1.md");
        assertTrue(isAmended(result));
        assertTrue(page(result, "search/texts-0.js").contains("Only after"));
        assertTrue(page(result, "search/texts-0.js").contains("It soon brings"));
    }

    @Test
    void whatHasChangedSinceTheEditionFollowsToo() {
        site.replacing("site.yaml", "  status: draft\n", "  status: draft\n  revision: \"1.0\"\n");
        EditionFile.write(site.request(), SiteBuild.run(site.request()), false);
        whole = workspace.build();
        site.replacing(FILE, SENTENCE, "Only after REL-1: [@ABC-2, §4].");
        BuildResult result = changed(FILE);
        assertTrue(isAmended(result));
        BuildResult clean = SiteBuild.run(site.request());
        for (String path : List.of("changes/index.html", "changes/1.0-to-plan.html", "data/changes/1.0-to-plan.json")) {
            assertEquals(page(clean, path), page(result, path), path);
        }
        assertTrue(page(result, "changes/1.0-to-plan.html").contains("Only after"));
    }

    @Test
    void filesThatAnEditorMadeAndTookAwayDoNotCount() {
        site.replacing(FILE, SENTENCE, "Only after REL-1: [@ABC-2].");
        assertTrue(isAmended(changed(FILE, "milestones/4913", "milestones/REL-2.md~")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Words.",
                "After REL-1, see [@ABC-2] and FEA-1.",
                "After REL-1, see [@ABC-2].\n\n## A heading",
                "After REL-1, see [@ABC-2] of the XYZQ.",
                "After REL-1, see [@ABC-2], one of [[count]].",
                "After REL-1, see [@ABC-2].\n\n![A box](figures/box.svg)",
                "After REL-1, see [@ABC-2] and [all](../glossary.html)."
            })
    void whatOtherPagesGoByIsLinkedAnew(String sentence) {
        site.replacing(FILE, SENTENCE, sentence);
        assertFalse(isAmended(changed(FILE)));
    }

    @Test
    void soIsWhatStandsAboveTheText() {
        site.replacing(FILE, "name: Second release", "name: The second release");
        assertFalse(isAmended(changed(FILE)));
    }

    @Test
    void soIsWhatIsComputedBesideTheText() {
        site.replacing(FILE, "name: Second release", "name: Second release\ndescription: One of [[count]].");
        whole = changed(FILE);
        site.replacing(FILE, SENTENCE, "Only after REL-1: [@ABC-2].");
        BuildResult result = changed(FILE);
        assertFalse(isAmended(result));
        assertFalse(page(result, "milestones/REL-2.html").contains("[[count"));
    }

    @Test
    void soAreTwoFilesAtOnce() {
        site.replacing(FILE, SENTENCE, "Only after REL-1: [@ABC-2].");
        assertFalse(isAmended(changed(FILE, "milestones/REL-1.md")));
    }

    @Test
    void aFindingAboveATextStaysWhereItIs() {
        site.replacing(FILE, "due: 2025-12-31", "due: 2023-12-31");
        whole = changed(FILE);
        assertTrue(whole.console().contains("REL-2.md"), whole.console());
        site.replacing(FILE, SENTENCE, "\n\nOnly after REL-1: [@ABC-2].");
        BuildResult result = changed(FILE);
        assertTrue(isAmended(result));
        assertEquals(SiteBuild.run(site.request()).console(), result.console());
    }

    @Test
    void aTextWithAFindingIsLinkedWithAllOthers() {
        site.replacing(FILE, SENTENCE, SENTENCE + " XYZQ.");
        whole = changed(FILE);
        site.replacing(FILE, SENTENCE, "\n" + SENTENCE);
        assertFalse(isAmended(changed(FILE)));
    }

    /** An observatory has eighty of 4 MB. */
    @Test
    void anotherTitleLeavesTheExportsRead() {
        site.with("schedule/201904-ME.csv", "task_code,task_name,end_date\nREL-7,Seventh release,2026-01-31\n");
        workspace.build();
        site.replacing("site.yaml", "title: The plan", "title: Our plan");
        workspace.build();
        assertEquals(List.of(site.sources().resolve("site.yaml")), workspace.lastRead());
    }
}
