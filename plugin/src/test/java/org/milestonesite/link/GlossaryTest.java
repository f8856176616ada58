package org.milestonesite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.read.RawTerm;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

class GlossaryTest {

    private static final RawTerm GEN = term("RA", "Right ascension", true, "Gen");
    private static final RawTerm IT = term("RA", "Risk assessment", true, "IT");
    private static final RawTerm DM = term("RA", "Rapid analysis", true, "LSST", "DM");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DM      | Rapid analysis  | Right ascension, Risk assessment |",
                "IT DM   | Risk assessment | Right ascension, Rapid analysis  |",
                "CAM DM  | Rapid analysis  | Right ascension, Risk assessment |",
                "Gen     | Right ascension | Risk assessment, Rapid analysis  |",
                "CAM     | Right ascension | Risk assessment, Rapid analysis  | Risk assessment"
            })
    void theFirstTagOfTheDocumentThatASenseHasDecides(String tags, String chosen, String others, String rival) {
        Glossary glossary = glossary(List.of(), List.of(GEN, IT, DM), tags.split(" "));
        assertEquals(chosen, glossary.get("RA").description().value());
        assertEquals(others, descriptions(glossary.others("RA")));
        assertEquals(
                Optional.ofNullable(rival),
                glossary.doubt("RA").map(doubt -> doubt.arguments().get(2)));
    }

    @Test
    void twoSensesOfTheSameTagLeaveADoubtAtBothPlaces() {
        Glossary glossary = glossary(List.of(), List.of(IT, GEN, term("RA", "Real ale", true, "Gen")), "Gen");
        Diagnostic doubt = glossary.doubt("RA").orElseThrow();
        assertEquals(List.of("RA", "Right ascension", "Real ale"), doubt.arguments());
        assertEquals(GEN.term().at(), doubt.at().orElseThrow());
        assertEquals("Real ale:1:1", doubt.also().orElseThrow().display());
    }

    @Test
    void twoRowsThatSayTheSameAreOneSense() {
        Glossary glossary = glossary(List.of(), List.of(GEN, GEN));
        assertEquals(List.of(), glossary.others("RA"));
        assertEquals(Optional.empty(), glossary.doubt("RA"));
    }

    @Test
    void theDocumentsOwnMeaningWinsWithoutOthersAndWithoutDoubt() {
        Glossary glossary = glossary(List.of(term("RA", "Our own", true)), List.of(GEN, IT), "CAM");
        assertEquals("Our own", glossary.get("RA").description().value());
        assertEquals(List.of(), glossary.others("RA"));
        assertEquals(Optional.empty(), glossary.doubt("RA"));
    }

    @Test
    void ofASharedGlossaryOnlyWhatLooksLikeATermIsSought() {
        List<RawTerm> shared = List.of(
                term("PSF", "x", true),
                term("M1M3", "x", true),
                term("A/D", "x", true),
                term("Parsl", "x", true),
                term("bps", "x", true),
                term("photo-z", "x", true),
                term("JIRA", "x", false),
                term("DIAObject", "x", false),
                term("K2", "x", false),
                term("Alert", "x", false),
                term("camera", "x", false),
                term("sqlite3", "x", false));
        assertEquals(
                "[A/D, DIAObject, JIRA, K2, M1M3, PSF, Parsl]",
                new TreeSet<>(glossary(List.of(), shared).names()).toString());
    }

    @Test
    void aWordToSkipIsNoTermOfASharedGlossaryButMayBeAnOwnOne() {
        Glossary glossary = Glossary.of(
                List.of(term("MP", "Mine", true)),
                List.of(term("MP", "Minor planet", true), term("VV", "x", true)),
                List.of(),
                Set.of("MP", "VV"),
                new Findings());
        assertEquals(Set.of("MP"), glossary.names());
        assertEquals("Mine", glossary.get("MP").description().value());
    }

    private static Glossary glossary(List<RawTerm> own, List<RawTerm> shared, String... tags) {
        List<Located<String>> written = Stream.of(tags)
                .map(tag -> new Located<>(tag, SourceFile.of("site.yaml", tag).whole()))
                .toList();
        return Glossary.of(own, shared, written, Set.of(), new Findings());
    }

    /** Each at a file of its own, named as it is described. */
    private static RawTerm term(String term, String description, boolean acronym, String... tags) {
        SourceFile file = SourceFile.of(description, term);
        return new RawTerm(
                new Located<>(term, file.at(0, term.length())),
                new Located<>(description, file.whole()),
                List.of(tags),
                List.of(),
                acronym);
    }

    private static String descriptions(List<RawTerm> terms) {
        return String.join(
                ", ", terms.stream().map(term -> term.description().value()).toList());
    }
}
