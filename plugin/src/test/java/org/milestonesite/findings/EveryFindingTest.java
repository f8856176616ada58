package org.milestonesite.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Every finding with its place, its line with a mark, and its mend: see the corpus of {@link Faults}. */
class EveryFindingTest {

    static List<Fault> faults() {
        return Faults.all();
    }

    @TempDir
    Path folder;

    @Test
    void theGoodProjectsHaveNoFinding() {
        assertEquals("\n", Faults.goodProject(folder.resolve("a")).builds().console());
        assertEquals("\n", TestSite.good(folder.resolve("b")).builds().console());
    }

    @Test
    void everyCodeOfTheCatalogueIsSpoiledHere() {
        Set<Code> missing = EnumSet.allOf(Code.class);
        // what only writing can find is tested with the writer, what only a PDF has with the PDF
        missing.removeAll(EnumSet.of(Code.FOREIGN_FILE, Code.MISSING_GLYPH));
        missing.removeIf(
                code -> faults().stream().anyMatch(fault -> fault.code().equals(code.id())));
        assertEquals(Set.of(), missing);
    }

    @Test
    void theCorpusIsLarge() {
        List<Fault> faults = faults();
        Set<String> names = faults.stream().map(Fault::name).collect(Collectors.toCollection(HashSet::new));
        assertEquals(faults.size(), names.size(), "two faults have one name");
        assertTrue(faults.size() >= 150, faults.size() + " faults");
    }

    @Test
    void atLeastNineteenOfTwentyFaultsAreFoundAtTheirLine() {
        List<Fault> elsewhere =
                faults().stream().filter(fault -> !fault.elsewhere().isEmpty()).toList();
        assertTrue(elsewhere.size() * 20 <= faults().size(), elsewhere.toString());
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
    void aSeverityCanBeChangedAndSilenced() {
        TestSite site = TestSite.good(folder).replacing("milestones/REL-1.md", "the QX", "the QX and the NIX");
        site.replacing("site.yaml", "links:", "findings: {undefined-acronym: error}\nlinks:");
        assertTrue(site.build().report().hasErrors());
        site.replacing("site.yaml", "undefined-acronym: error", "undefined-acronym: off");
        assertEquals("1 silenced\n", site.builds().console());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsFoundAtItsPlaceWithItsMendAndNothingElse(Fault fault) {
        assertEquals(fault.console(), console(folder, fault));
        assertTrue(fault.head().isPresent(), () -> "no " + fault.code() + " at " + fault.path() + ":" + fault.line());
    }

    @Test
    void allThatCanStandTogetherAreReportedInOneRunInTheOrderOfPlaces() {
        TestSite site = Faults.goodProject(folder);
        List<Fault> together =
                faults().stream().filter(fault -> fault.alone().isEmpty()).toList();
        together.forEach(fault -> fault.spoil(site));
        Built built = site.build();
        List<String> found = new ArrayList<>(built.console().lines().toList());
        found.replaceAll(Fault::withoutLine);
        List<String> missing = together.stream()
                .map(fault -> Fault.withoutLine(fault.head().orElseThrow()))
                .filter(head -> !found.remove(head))
                .toList();
        assertEquals(List.of(), missing, () -> "not told when all faults stand together:\n" + built.console());
        List<String> paths = built.report().entries().stream()
                .map(entry ->
                        entry.diagnostic().at().map(at -> at.file().path()).orElse(""))
                .toList();
        assertEquals(paths.stream().sorted().toList(), paths);
    }

    /** The switch that writes what is printed now into the corpus. */
    @Test
    @EnabledIfSystemProperty(named = "golden.overwrite", matches = "true")
    void overwrite() {
        for (FaultFile file : Faults.files()) {
            List<String> consoles = new ArrayList<>();
            for (Fault fault : file.faults()) {
                Path project = folder.resolve(file.file().getFileName() + "-" + consoles.size());
                consoles.add(console(project, fault));
            }
            file.overwrite(consoles);
        }
    }

    private static String console(Path project, Fault fault) {
        TestSite site = Faults.goodProject(project);
        fault.spoil(site);
        return site.check().console();
    }

    /** Whoever silences all that can be silenced gets an error or a whole site, never a success without one. */
    @ParameterizedTest
    @MethodSource("faults")
    void silenceNeverCostsTheSite(Fault fault) {
        TestSite site = Faults.goodProject(folder);
        fault.spoil(site);
        String off = Arrays.stream(Code.values())
                .filter(code -> !code.isFatal())
                .map(code -> code.id() + ": off")
                .collect(Collectors.joining(", ", "\nfindings: {", "}\n"));
        Built built =
                site.adding("site.yaml", off.getBytes(StandardCharsets.UTF_8)).build();
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
