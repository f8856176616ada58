package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** A finding that follows from another is left out, but never the error that keeps a site from being written. */
class CausesTest {

    @TempDir
    Path folder;

    private TestSite site;

    @BeforeEach
    void missing() {
        site = TestSite.good(folder).replacing("milestones/REL-1.md", "features: [FEA-1]", "features: [FEA-1, FEA-9]");
    }

    private static List<String> keys(Built built) {
        return built.report().entries().stream()
                .map(entry -> entry.diagnostic().code().id())
                .toList();
    }

    @Test
    void aStrayFileDoesNotExplainAMissingMilestone() {
        Built built = site.with("milestones/FEA-9.md.bak", "code: FEA-9\n").build();
        assertEquals(List.of("unread-source", "unresolved-milestone"), keys(built), built::console);
        assertFalse(built.hasSite());
    }

    @Test
    void aFileThatCannotBeReadDoes() {
        Built built =
                site.with("milestones/FEA-9.yaml", "- {code: FEA-9, name: [}\n").build();
        assertEquals(List.of("bad-syntax"), keys(built), built::console);
    }

    @Test
    void anotherNumberInItDoesNot() {
        Built built = site.with("milestones/FEA-90.yaml", "- {code: FEA-90, name: [}\n")
                .build();
        assertTrue(keys(built).contains("unresolved-milestone"), built::console);
    }

    @Test
    void norDoesAFindingThatIsSilenced() {
        site.with("milestones/more.yaml", "- {code: FEA-3, name: Three, due: 2024-01-01, todo: split off FEA-9}\n");
        assertFalse(keys(site.build()).contains("unresolved-milestone"));
        site.with("site.yaml", site.read("site.yaml") + "findings: {unknown-key: off}\n");
        assertEquals(List.of("unresolved-milestone"), keys(site.build()));
    }
}
