package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.read.Read.shown;
import static org.milestonesite.read.Read.slice;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

class GlossaryReaderTest {

    private static final String SHARED =
            "Term,Description,Subsystem Tags,Documentation Tags,Associated Acronyms and Alternative Terms,Type\n";

    @Test
    void ownTableHasTermsAndDescriptions() {
        RawTerm term = only("g.csv", "term,description\nA&A,\"Authentication, and $x\"\n");
        assertEquals("A&A", term.term().value());
        assertEquals("Authentication, and $x", term.description().value());
        assertEquals("g.csv:2:6", term.description().at().display());
        assertTrue(term.acronym());
    }

    @Test
    void sharedTableHasTagsAndTypes() {
        RawTerm term = only(
                "g.CSV", "\uFEFF" + SHARED + "Alert,A \\emph{packet} \\& more, LSST DM,LDM-151,\"AP, packet \",G\n");
        assertEquals(List.of("LSST", "DM"), term.tags());
        assertEquals(List.of("AP", "packet"), term.related());
        assertEquals("A packet & more", term.description().value());
        assertFalse(term.acronym());
    }

    @Test
    void tableWithTheObservatorysColumnsIsShared() {
        assertTrue(isShared("g.csv", "\n\"Term\";Description\nA;\"x"));
        assertTrue(isShared("g.csv", "sep=,\nTerm,Description\nA,x\n"));
        assertTrue(isShared("g.csv", "sep=|\nTerm|Description\nA|x\n"));
        assertFalse(isShared("g.csv", "term,description\nTerm,x\n"));
        assertFalse(isShared("g.txt", "Term:Description\n"));
        assertFalse(isShared("g.csv", ""));
    }

    private static boolean isShared(String path, String text) {
        return GlossaryReader.read(SourceFile.of(path, text)).value().shared();
    }

    @Test
    void otherColumnsOfASharedTableAreNoneOfOurs() {
        assertTrue(
                only("g.csv", "Remark,Term,Description\n?,DM,Data Management\n").acronym());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "term,descripton           | 1:6 unknown-key.column [descripton]   | description",
                "trem,description          | 1:1 unknown-key.column [trem]         | term",
                "term,description,zzz      | 1:18 unknown-key.column [zzz]         | term, description",
                "term                      | 1:1 missing-key.column [description]  | ",
                "Term,Type                 | 1:1 missing-key.column [Description]  | "
            })
    void columnThatIsNotAsItShouldBeIsOneFinding(String header, String finding, String help) {
        Reading<List<RawTerm>> reading = read("g.csv", header + "\n");
        assertEquals(List.of("g.csv:" + finding), shown(reading));
        assertEquals(
                help == null ? List.of() : List.of(help),
                reading.findings().get(0).helpArguments());
    }

    @ParameterizedTest
    @ValueSource(strings = {"g.csv", "g.txt"})
    void termOrDescriptionThatIsEmptyIsAFindingAndTheOthersAreRead(String path) {
        String text = path.endsWith("csv") ? "term,description\n,x\nA,\nB,y\n" : "\n:x\nA: \nB:y\n";
        Reading<List<RawTerm>> reading = read(path, text);
        assertEquals(
                List.of(path + ":2:1 missing-key.glossary-term []", path + ":3:1 missing-key.glossary-description [A]"),
                shown(reading));
        assertEquals("B", reading.value().get(0).term().value());
    }

    @Test
    void linesHaveATermAndADescriptionAfterTheFirstColon() {
        RawTerm term = only("g.txt", "\r\n  #DM : Data: Manag\\'ement  \r\n");
        assertEquals("#DM", term.term().value());
        assertEquals("Data: Managément", term.description().value());
        assertEquals("#DM", slice(term.term().at()));
        assertEquals("Data: Manag\\'ement", slice(term.description().at()));
    }

    @Test
    void lineWithoutColonIsAFindingAndTheOthersAreRead() {
        Reading<List<RawTerm>> reading = read("g.txt", "A:x\n  # a comment\nB:y");
        assertEquals(List.of("g.txt:2:3 bad-syntax.glossary-line [# a comment]"), shown(reading));
        assertEquals(2, reading.value().size());
    }

    @Test
    void wordsToSkipStandOneALine() {
        Reading<List<Located<String>>> reading = GlossaryReader.skip(SourceFile.of("skip.txt", "VV\r\n\n MP \nVV"));
        assertEquals(List.of(), shown(reading));
        assertEquals(
                List.of("VV", "MP"),
                reading.value().stream().map(Located::value).toList());
        assertEquals("skip.txt:3:2", reading.value().get(1).at().display());
    }

    @Test
    void sharedFilesAreReadWhole() {
        SourceFile file = Read.shared("data/glossarydefs.csv");
        Reading<List<RawTerm>> reading = read(file.path(), file.text());
        assertEquals(List.of(), shown(reading));
        assertEquals(CsvReader.read(file).value().rows().size(), reading.value().size());
        assertEquals(1855, reading.value().size());
        assertEquals(
                421, reading.value().stream().filter(term -> !term.acronym()).count());
        assertEquals(
                7,
                GlossaryReader.skip(Read.shared("data/skipacronyms.txt"))
                        .value()
                        .size());
    }

    @Test
    void anyTextIsReadTheSameWayTwice() {
        Spoiled.of(SHARED + "DM,\"Data \\'{a}\",DM,,,A\nx:y\n", "\",:\n\r\0\\{", 5_000)
                .forEach(text -> {
                    for (String path : List.of("g.csv", "g.txt")) {
                        SourceFile file = SourceFile.of(path, text);
                        assertEquals(GlossaryReader.read(file), GlossaryReader.read(file));
                    }
                });
    }

    private static Reading<List<RawTerm>> read(String path, String text) {
        Reading<GlossaryReader.Glossary> reading = GlossaryReader.read(SourceFile.of(path, text));
        return new Reading<>(reading.value().terms(), reading.findings());
    }

    private static RawTerm only(String path, String text) {
        Reading<List<RawTerm>> reading = read(path, text);
        assertEquals(List.of(), shown(reading));
        assertEquals(1, reading.value().size());
        return reading.value().get(0);
    }
}
