package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.milestonesite.read.Read.shown;
import static org.milestonesite.read.Read.slice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.source.SourceFile;

class CsvReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separatorIsRecognised(String separator) {
        assertEquals(
                List.of(Map.of("code", "A", "name", "x, y; z\tw")),
                values("code,name\nA,\"x! y? z|w\"\n"
                        .replace(",", separator)
                        .replace("!", ",")
                        .replace("?", ";")
                        .replace("|", "\t")));
    }

    @Test
    void separatorIsTheOneTheHeaderHasMostOfOutsideQuotes() {
        assertEquals(List.of(Map.of("a,b,c", "1", "d", "2", "e", "x,y")), values("\n\"a,b,c\";d;e\n1;2;x,y\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "SEP=; \n", "\"sep=;\"\n", "\uFEFFsep=;\n"})
    void separatorIsTheOneThatTheFirstLineNames(String line) {
        assertEquals(List.of(Map.of("code", "A", "x,y,z", "b")), values(line + "code;x,y,z\nA;b\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=", "sep=a", "sep=;;", " sep=;", "a\nsep=;"})
    void otherLinesNameNone(String line) {
        Reading<CsvTable> reading = CsvReader.read(SourceFile.of("x.csv", line + "\ncode|name\n"));
        assertFalse(
                reading.value().header().stream().anyMatch(each -> each.value().equals("code")), reading::toString);
    }

    @Test
    void anySignCanBeNamed() {
        assertEquals(List.of(Map.of("code", "A", "na,me", "b")), values("sep=|\ncode|na,me\nA|b\n"));
        assertEquals(List.of(Map.of("code", "A", "na,me", "b")), values("sep=\t\ncode\tna,me\nA\tb\n"));
    }

    @Test
    void placesCountTheLineThatNamesTheSeparator() {
        Reading<CsvTable> reading = CsvReader.read(SourceFile.of("x.csv", "sep=;\na;b\n1;2\n"));
        assertEquals(3, reading.value().rows().get(0).cells().get("b").at().line());
    }

    @Test
    void tableOfOneColumnIsATable() {
        assertEquals(List.of(Map.of("code", "A"), Map.of("code", "B")), values("code\nA\nB"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineBreaksOfAllSystemsEndRows(String lineBreak) {
        assertEquals(
                List.of(Map.of("a", "1", "b", "2"), Map.of("a", "3", "b", "4")),
                values("a,b\n1,2\n\n3,4\n".replace("\n", lineBreak)));
    }

    @Test
    void quotesKeepSeparatorsQuotesAndLineBreaks() {
        assertEquals(
                List.of(Map.of("a", "one, \"two\"\r\nthree", "b", "4")),
                values("a,b\n\"one, \"\"two\"\"\r\nthree\",4\n"));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstName() {
        SourceFile file =
                SourceFile.of("x.csv", "\uFEFFcode,é\nA,ü\n".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Reading<CsvTable> reading = CsvReader.read(file);
        assertEquals(List.of(), reading.findings());
        assertEquals("ü", reading.value().rows().get(0).cells().get("é").value());
    }

    @Test
    void blanksAroundCellsDoNotCountAndEmptyCellsAreAbsent() {
        assertEquals(List.of(Map.of("a", "1", "c", " 3 ")), values(" a ,\tb,c\n 1 , , \" 3 \" \n"));
    }

    @Test
    void emptyLinesAndLinesOfSeparatorsAreSkipped() {
        assertEquals(List.of(Map.of("a", "1", "b", "2")), values("\n\na,b\n\n,\n  \n1,2\n,\n\n"));
    }

    @Test
    void everyCellHasItsExactSpan() {
        CsvTable table = read("a, b\n1 ,\"x\"\"y\"\n").value();
        assertEquals(
                List.of("a", "b"),
                table.header().stream().map(h -> slice(h.at())).toList());
        CsvTable.Row row = table.rows().get(0);
        assertEquals("x.csv:2:1", row.at().display());
        assertEquals("1", slice(row.cells().get("a").at()));
        assertEquals("x\"\"y", slice(row.cells().get("b").at()));
        assertEquals("x.csv:2:5", row.cells().get("b").at().display());
    }

    @Test
    void placesCountLinesInsideQuotes() {
        CsvTable table = read("a,b\n\"1\n2\",x\n3,y\n").value();
        assertEquals("x.csv:3:4", table.rows().get(0).cells().get("b").at().display());
        assertEquals("x.csv:4:1", table.rows().get(1).at().display());
    }

    @Test
    void doubledHeaderIsAFindingWithBothPlacesAndTheFirstCounts() {
        Reading<CsvTable> reading = read("code,name,code\nA,n,B\n");
        assertEquals(List.of("x.csv:1:11 duplicate-key.column [code] also x.csv:1:1"), shown(reading));
        assertEquals("A", reading.value().rows().get(0).cells().get("code").value());
        assertEquals(2, reading.value().header().size());
    }

    @Test
    void headerThatComesAgainIsAFindingAndNoRow() {
        Reading<CsvTable> reading = read("a,b\n1,2\na,b\n3,4\n");
        assertEquals(List.of("x.csv:3:1 duplicate-key.header [] also x.csv:1:1"), shown(reading));
        assertEquals(2, reading.value().rows().size());
    }

    @Test
    void cellWithoutColumnIsAFindingAndTheRowIsKept() {
        Reading<CsvTable> reading = read("a,b\n1,2,3,4\n5,6\n");
        assertEquals(List.of("x.csv:2:5 ragged-row.long [2, 4]"), shown(reading));
        assertEquals(2, reading.value().rows().size());
    }

    @Test
    void emptyCellsWithoutColumnAreNoFinding() {
        assertEquals(List.of(Map.of("a", "1", "b", "2")), values("a,b\n1,2,,\n"));
    }

    @Test
    void missingCellIsAFindingAndTheRowIsKept() {
        Reading<CsvTable> reading = read("a,b,c\n1\n4,5,6\n");
        assertEquals(List.of("x.csv:2:2 ragged-row.short [3, 1, b]"), shown(reading));
        assertEquals(Map.of("a", "1"), plain(reading.value().rows().get(0)));
    }

    @Test
    void missingCellsOfColumnsThatNoRowUsesAreNoFinding() {
        assertEquals(List.of(Map.of("a", "1"), Map.of("a", "2")), values("a,b,c\n1\n2,,\n"));
    }

    @Test
    void quoteWithoutEndIsAFindingAtItsBeginningAndTheRestIsRead() {
        Reading<CsvTable> reading = read("a,b\n1,\"two\n3,4\n");
        assertEquals(List.of("x.csv:2:3 bad-syntax.unclosed-quote []"), shown(reading));
        assertEquals(
                List.of(Map.of("a", "1", "b", "two"), Map.of("a", "3", "b", "4")),
                reading.value().rows().stream().map(CsvReaderTest::plain).toList());
    }

    @Test
    void quoteWithoutEndIsFoundThoughAnotherCellSeemsToEndIt() {
        Reading<CsvTable> reading = read("a,b\n\"1,2\n3,\"4\"\n\"5\",6\n");
        assertEquals(List.of("x.csv:2:1 bad-syntax.unclosed-quote []"), shown(reading));
        assertEquals(3, reading.value().rows().size());
        assertEquals(Map.of("a", "5", "b", "6"), plain(reading.value().rows().get(2)));
    }

    @Test
    void textAfterAQuoteIsAFindingAndIsKept() {
        Reading<CsvTable> reading = read("a,b\n\"1\" x,2\n3,4 \"five\"\n");
        assertEquals(List.of("x.csv:2:5 bad-syntax.text-after-quote []"), shown(reading));
        assertEquals(Map.of("a", "1 x", "b", "2"), plain(reading.value().rows().get(0)));
        assertEquals(
                Map.of("a", "3", "b", "4 \"five\""),
                plain(reading.value().rows().get(1)));
    }

    @Test
    void nulIsOneFindingAndNotInTheValues() {
        Reading<CsvTable> reading = read("a,b\n1\0,2\0\0\n");
        assertEquals(List.of("x.csv:2:2 bad-encoding.nul [3]"), shown(reading));
        assertEquals(Map.of("a", "1", "b", "2"), plain(reading.value().rows().get(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \n,,\n"})
    void emptyFileIsAFinding(String text) {
        Reading<CsvTable> reading = read(text);
        assertEquals(List.of("x.csv:1:1 bad-syntax.empty-table []"), shown(reading));
        assertTrue(reading.value().header().isEmpty());
    }

    @Test
    void headerAloneIsATableWithoutRows() {
        assertEquals(List.of(), values("a,b"));
    }

    @Test
    void valuesInAColumnWithoutNameAreOneFinding() {
        Reading<CsvTable> reading = read("a,,c,\n1,,3\n1,2,3\n1,2,3\n");
        assertEquals(List.of("x.csv:3:3 ragged-row.unnamed [2, 2]"), shown(reading));
        assertEquals(Map.of("a", "1", "c", "3"), plain(reading.value().rows().get(1)));
    }

    @Test
    void realExportIsReadWhole() {
        Reading<CsvTable> reading = CsvReader.read(Read.shared("data/pmcs/201803-BL.csv"));
        assertEquals(List.of(), shown(reading));
        assertTrue(reading.value().rows().size() > 100);
    }

    @Test
    void manyRowsAreReadInTime() {
        String text = "code,name,due\n" + "LDM-503-1,\"a \"\"name\"\", quoted\",2020-01-01\n".repeat(50_000);
        long start = System.nanoTime();
        assertEquals(50_000, read(text).value().rows().size());
        assertFalse(System.nanoTime() - start > 5_000_000_000L, "not linear any more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a\n", "\"\n", "a,\"\"\"b\n", "\"\"\"\"x\n", "\",\"\n"})
    void manyBadQuotesAreReadInTime(String line) {
        long start = System.nanoTime();
        read(line.repeat(50_000));
        assertFalse(System.nanoTime() - start > 5_000_000_000L, "not linear any more");
    }

    private static Reading<CsvTable> read(String text) {
        return CsvReader.read(SourceFile.of("x.csv", text));
    }

    private static List<Map<String, String>> values(String text) {
        Reading<CsvTable> reading = read(text);
        assertEquals(List.of(), shown(reading));
        return reading.value().rows().stream().map(CsvReaderTest::plain).toList();
    }

    private static Map<String, String> plain(CsvTable.Row row) {
        return row.cells().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, cell -> cell.getValue().value()));
    }
}
