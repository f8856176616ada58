package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.read.Read.shown;
import static org.milestonesite.read.Read.slice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.source.SourceFile;

class BibtexReaderTest {

    @Test
    void entryIsReadWithAllItsPlaces() {
        String entry =
                "@TechReport{LDM-672,\n    Author = \"Guy, L. P. and others\",\n  title = {{Release} Management},\n"
                        + "    year = 2019\n}";
        RawDocument document = only("free text\n\n" + entry + "\nmore\n");
        assertEquals("techreport", document.type());
        assertEquals(entry, document.bibtex());
        assertEquals(entry, slice(document.at()));
        assertEquals("x.bib:3:1", document.at().display());
        assertEquals("LDM-672", slice(document.key().at()));
        assertEquals(
                List.of("author", "title", "year"),
                List.copyOf(document.fields().keySet()));
        assertEquals("Release Management", document.fields().get("title").value());
        assertEquals(
                "{Release} Management", slice(document.fields().get("title").at()));
        assertEquals("x.bib:6:12", document.fields().get("year").at().display());
        assertTrue(document.others());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@misc{k, title = {T}, year = 2019}",
                "@misc{k, title = \"T\", year = {2019},}",
                "@MISC(k, title = {T}, year = \"2019\")",
                "@Misc { k ,\r\n TITLE={T},\r\n Year={2019},\r\n}",
                "@misc{k\n, title = {T}\n, year = 2019\n}",
                "@misc{k\n title = {T}\n year = 2019\n}",
                "@misc{k, % a comment\n title = {T}, % another, with = {\n year = 2019}",
                "@misc{k, title = T # {}, year = \"20\" # 19}@string{T={wrong}}",
                "@misc{k, title = {T}, year = 2019, title = {T}}"
            })
    void spellingDoesNotMatter(String entry) {
        RawDocument document = only("@string{t = {T}}\n" + entry);
        assertEquals("k", document.key().value());
        assertEquals(Map.of("title", "T", "year", "2019"), values(document));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.71929/rubin/2561361",
                "2012juric:hot+wiring",
                "O'Neil_2019*",
                "2008AIPC.1082..359I",
                "Müller&Söhne",
                "10.1002/(SICI)1521-3994(199808)319:3<155::AID>3.0.CO;2-X",
                "10.1000/a=b",
                "with blanks"
            })
    void keyMayHoldOddCharacters(String key) {
        assertEquals(key, only("@misc{" + key + ", title = {T}}").key().value());
    }

    @Test
    void stringsAreJoinedAndMonthsAndJournalsKnown() {
        RawDocument document = only("@STRING{rubin = \"Vera C. Rubin\"}\n@string(obs = rubin # { Observatory})\n"
                + "@article{k, institution = OBS, month = jul # \"~1\", journal = pasp}");
        assertEquals(
                Map.of(
                        "institution", "Vera C. Rubin Observatory",
                        "month", "July 1",
                        "journal", "Publications of the Astronomical Society of the Pacific"),
                values(document));
    }

    @Test
    void unknownStringIsAFindingThatNamesTheNearest() {
        Reading<List<RawDocument>> reading = read("@string{rubin={R}}\n@misc{k, title = rubn, month = xyz}");
        assertEquals(
                List.of("x.bib:2:18 bad-value.bibtex-macro [rubn]", "x.bib:2:32 bad-value.bibtex-macro [xyz]"),
                shown(reading));
        assertEquals(List.of("rubin"), reading.findings().get(0).helpArguments());
        assertEquals(
                Map.of("title", "rubn", "month", "xyz"), values(reading.value().get(0)));
    }

    @Test
    void nestedBracesAndQuotesBelongToTheValue() {
        RawDocument document =
                only("@misc{k, title = {A {\"quoted\" {deep}} title}, note = \"with {a \" in} braces\"}");
        assertEquals(Map.of("title", "A \"quoted\" deep title", "note", "with a \" in braces"), values(document));
    }

    @Test
    void addressesAreNotProse() {
        RawDocument document = only("@misc{k, url = \"https://x.org/~a--b\\_c\", title = \"a--b\"}");
        assertEquals(Map.of("url", "https://x.org/~a--b_c", "title", "a–b"), values(document));
    }

    @Test
    void textBetweenEntriesIsFree() {
        assertEquals(
                List.of("a", "b"),
                keys("Mail: somebody@example.org {now}, 5 @ 3 {x}\n% @misc{old, title={T}}\n@misc{a,}\n"
                        + "@comment{jabref-meta: {x @y} ;}\n@Comment a line @home\n@preamble{\"\\newcommand{\\x}{y}\" # {z}}\n"
                        + "@comment{\n@misc{gone, title={T}}\n}\n @misc{b}\n@"));
    }

    @Test
    void entriesWithTheSameKeyAreAllReturned() {
        assertEquals(List.of("a", "a"), keys("@misc{a, title={1}}\n@misc{a, title={2}}"));
    }

    @Test
    void editorsStandInForAuthors() {
        assertEquals(
                "Roe", only("@book{k, editor = {Roe, R.}}").authors().get(0).family());
        assertEquals(
                "Doe",
                only("@book{k, editor = {Roe, R.}, author={Doe, D.}}")
                        .authors()
                        .get(0)
                        .family());
    }

    @Test
    void fieldThatStandsTwiceIsAFindingAndTheFirstCounts() {
        Reading<List<RawDocument>> reading = read("@misc{k,\n year = 2019,\n year = 2020\n}");
        assertEquals(List.of("x.bib:3:2 duplicate-key.bibtex-field [year] also x.bib:2:9"), shown(reading));
        assertEquals(Map.of("year", "2019"), values(reading.value().get(0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "title {T},                | 2:3 bad-syntax.bibtex-equals [title]",
                "title                     | 2:3 bad-syntax.bibtex-equals [title]",
                "title = ,                 | 2:11 bad-syntax.bibtex-value [title]",
                "= {T},                    | 2:3 bad-syntax.bibtex-field [=]",
                "title = {T} {U},          | 2:15 bad-syntax.bibtex-field [{]",
                "title = {T,               | 2:11 bad-syntax.bibtex-unclosed-brace [title]",
                "title = {A {\\'e T},      | 2:11 bad-syntax.bibtex-unclosed-brace [title]",
                "title = \"T,              | 2:11 bad-syntax.bibtex-unclosed-quote [title]",
                "title = \"A } T\",        | 2:14 bad-syntax.bibtex-extra-brace [title]",
                "title = {T}},             | 2:14 bad-syntax.bibtex-early-end [] also"
            })
    void faultIsOneFindingAndTheOtherFieldsAndEntriesAreRead(String line, String finding) {
        Reading<List<RawDocument>> reading =
                read("@misc{a,\n  " + line + "\n  year = {2019},\n  note = \"N\"\n}\n\n@misc{b, title = {B}}\n");
        assertEquals(1, reading.findings().size(), () -> shown(reading).toString());
        assertTrue(
                shown(reading).get(0).startsWith("x.bib:" + finding),
                () -> shown(reading).toString());
        assertEquals(
                List.of("a", "b"),
                reading.value().stream().map(d -> d.key().value()).toList());
        if (!finding.contains("early-end")) {
            assertEquals("2019", values(reading.value().get(0)).get("year"));
            assertEquals("N", values(reading.value().get(0)).get("note"));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "@misc{a, title = {A}, year = {2019}    | 1:6 bad-syntax.bibtex-unclosed-entry [] | a b",
                "@misc{a, title = {A, year = {2019}}    | 1:6 bad-syntax.bibtex-unclosed-entry [] | a b",
                "@misc{, title = {A}}                   | 1:6 bad-syntax.bibtex-key [] | b",
                "@misc{title = {A}}                     | 1:6 bad-syntax.bibtex-key [] | b",
                "@misc{title=\"A\", year = 2019}        | 1:6 bad-syntax.bibtex-key [] | b",
                "@misc{}                                | 1:6 bad-syntax.bibtex-key [] | b",
                "@misc a, title = {A}                   | 1:1 bad-syntax.bibtex-open [misc] | b",
                "@string{x = {A}                        | 1:8 bad-syntax.bibtex-unclosed-entry [] | b",
                "@string{x}                             | 1:9 bad-syntax.bibtex-equals [x] | b",
                "@preamble{\"x                          | 1:11 bad-syntax.bibtex-unclosed-quote [preamble] | b",
                "@comment{ x                            | 1:9 bad-syntax.bibtex-unclosed-entry [] | b"
            })
    void nextEntryIsReadWhateverIsWrongWithTheOneBefore(String entry, String finding, String keys) {
        Reading<List<RawDocument>> reading = read(entry + "\n\n@misc{b, title = {B}}\n@misc{c, title = {C}}\n");
        assertEquals(List.of("x.bib:" + finding), shown(reading));
        assertEquals(
                keys + " c", reading.value().stream().map(d -> d.key().value()).collect(Collectors.joining(" ")));
    }

    @Test
    void missingBraceAtEntry900IsFoundThereAndTheRestIsRead() {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= 1000; i++) {
            text.append("@misc{k")
                    .append(i)
                    .append(",\n  title = {T")
                    .append(i == 900 ? "" : "}")
                    .append(",\n  year = 2019\n}\n\n");
        }
        Reading<List<RawDocument>> reading = read(text.toString());
        assertEquals(List.of("x.bib:4497:11 bad-syntax.bibtex-unclosed-brace [title]"), shown(reading));
        assertEquals(1000, reading.value().size());
        assertEquals(Map.of("year", "2019"), values(reading.value().get(899)));
    }

    @Test
    void stringsThatDoubleAreStopped() {
        StringBuilder text = new StringBuilder("@string{s0 = {0123456789}}\n");
        for (int i = 1; i < 60; i++) {
            text.append("@string{s%d = s%d # s%d}\n".formatted(i, i - 1, i - 1));
        }
        Reading<List<RawDocument>> reading = read(text + "@misc{k, title = s1}");
        assertEquals(
                "x.bib:16:15 bad-syntax.bibtex-long [s15, 200000]",
                shown(reading).get(0));
        assertEquals(1, reading.value().size());
    }

    @Test
    void nulIsOneFindingAndNotInTheValues() {
        Reading<List<RawDocument>> reading = read("@misc{k\0, title = {A\0B}}");
        assertEquals(List.of("x.bib:1:8 bad-encoding.nul [2]"), shown(reading));
        assertEquals("k", reading.value().get(0).key().value());
    }

    @Test
    void emptyFileHasNoEntries() {
        assertEquals(List.of(), keys(""));
    }

    private static Reading<List<RawDocument>> read(String text) {
        return BibtexReader.read(SourceFile.of("x.bib", text));
    }

    private static List<String> keys(String text) {
        Reading<List<RawDocument>> reading = read(text);
        assertEquals(List.of(), shown(reading));
        return reading.value().stream().map(d -> d.key().value()).toList();
    }

    private static RawDocument only(String text) {
        assertEquals(1, keys(text).size());
        return read(text).value().get(0);
    }

    private static Map<String, String> values(RawDocument document) {
        return document.fields().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue().value()));
    }
}
