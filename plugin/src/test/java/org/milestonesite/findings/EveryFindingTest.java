package org.milestonesite.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Every finding with its place, its line with a mark, and its mend. */
class EveryFindingTest {

    static List<Fault> faults() {
        return Stream.of(Faults.READING, Faults.PLAN, Faults.LINKS, ThemeFaults.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @TempDir
    Path folder;

    @Test
    void theGoodProjectHasNoFinding() {
        assertEquals("\n", TestSite.good(folder).builds().console());
    }

    @Test
    void everyCodeOfTheCatalogueIsSpoiledHere() {
        Set<Code> missing = EnumSet.allOf(Code.class);
        // what only writing can find is tested with the writer
        missing.removeAll(EnumSet.of(Code.FOREIGN_FILE));
        missing.removeIf(code ->
                faults().stream().anyMatch(fault -> fault.expected().contains("[" + code.id() + "]")));
        assertEquals(Set.of(), missing);
    }

    @Test
    void aMissingFolderIsAFinding() {
        assertEquals("""
                error[missing-source]: there is no source folder src/milestones
                  help: create src/milestones/site.yaml, or name the folder with -Dmilestone-site.sourceDirectory=…
                1 error
                """, TestSite.empty(folder).build().console());
    }

    @Test
    void everythingWrongIsReportedInOneRunInTheOrderOfPlaces() {
        String console = TestSite.good(folder)
                .replacing("milestones/REL-1.md", "2024-01-31", "2023-02-30")
                .replacing("pages/introduction.md", "(#scope)", "(#scpe)")
                .replacing("site.yaml", "  title:", "  titel:")
                .build()
                .console();
        assertEquals(
                List.of(
                        "src/milestones/milestones/REL-1.md:4:6: error[bad-date]",
                        "src/milestones/pages/introduction.md:12:32: error[unresolved-anchor]",
                        "src/milestones/site.yaml:1:1: error[missing-key]",
                        "src/milestones/site.yaml:3:3: error[unknown-key]"),
                console.lines()
                        .filter(line -> line.contains(": error["))
                        .map(line -> line.substring(0, line.indexOf(']') + 1))
                        .toList());
    }

    @Test
    void aSeverityCanBeChangedAndSilenced() {
        TestSite site = TestSite.good(folder).replacing("milestones/REL-1.md", "the QX", "the QX and the NIX");
        site.replacing("site.yaml", "links:", "findings: {undefined-acronym: error}\nlinks:");
        assertTrue(site.build().report().hasErrors());
        site.replacing("site.yaml", "undefined-acronym: error", "undefined-acronym: off");
        assertEquals("1 silenced\n", site.builds().console());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsFoundWithPlaceAndMend(Fault fault) {
        Built built = fault.spoil().apply(TestSite.good(folder)).build();
        assertEquals(fault.expected(), built.console());
    }

    /** Whoever silences all that can be silenced gets an error or a whole site, never a success without one. */
    @ParameterizedTest
    @MethodSource("faults")
    void silenceNeverCostsTheSite(Fault fault) {
        TestSite site = fault.spoil().apply(TestSite.good(folder));
        String off = Arrays.stream(Code.values())
                .filter(code -> !code.isFatal())
                .map(code -> code.id() + ": off")
                .collect(Collectors.joining(", ", "\nfindings: {", "}\n"));
        Built built = site.appending("site.yaml", off).build();
        if (!built.report().hasErrors()) {
            assertTrue(built.texts().containsKey("milestones/REL-1.html"), () -> String.valueOf(built.paths()));
        }
    }

    @Test
    void whatFollowsFromASilencedFindingIsReported() {
        TestSite site = TestSite.good(folder)
                .replacing("site.yaml", "2025-07-31", "2025-13-31")
                .replacing("site.yaml", "links:", "findings: {bad-date: off}\nlinks:");
        assertTrue(site.build().console().contains("error[no-as-of]"), site.build()::console);
    }
}
