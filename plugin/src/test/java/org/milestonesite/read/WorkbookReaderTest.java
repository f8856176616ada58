package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.harness.Workbook;
import org.milestonesite.source.SourceFile;

class WorkbookReaderTest {

    private static final SheetFilter FILTER = new SheetFilter(Map.of("TASK", Set.of("task_code", "end_date", "level")));
    private static final LocalDate DAY = LocalDate.of(2019, 7, 29);

    @TempDir
    Path folder;

    private static Workbook workbook() {
        return Workbook.empty()
                .row("USERDATA", "user_data")
                .row("TASK", "task_code", "other", "end_date", "level")
                .row("TASK", "A-1", "x", DAY, 2)
                .row("TASK", "A-2", "y", "7/29/2019 5:00:00 PM", 2.5)
                .row("TASK", new Workbook.Formula("CONCATENATE(\"A-\",\"3\")", "A-3"), null, 43675, null)
                .row("TASK", "Not Started");
    }

    private byte[] bytes(String format, Workbook workbook) {
        return format.equals("xls") ? workbook.xls() : workbook.xlsx();
    }

    private Reading<List<Sheet>> read(byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve("a.workbook"), bytes);
            return WorkbookReader.read(file, bytes, SourceFile.of("a.workbook", ""), FILTER);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void assertRefused(String variant, byte[] bytes) {
        Reading<List<Sheet>> reading = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(bytes));
        assertEquals(
                List.of("bad-workbook." + variant),
                reading.findings().stream().map(Diagnostic::key).toList());
        assertEquals(List.of(), reading.value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void onlyWantedCellsAreKeptAndKnowTheirPlaces(String format) {
        Reading<List<Sheet>> reading = read(bytes(format, workbook()));
        assertEquals(List.of(), reading.findings());
        Sheet sheet = reading.value().get(0);
        assertEquals(1, reading.value().size());
        assertEquals("TASK", sheet.name());
        Sheet.Row first = sheet.rows().get(1);
        assertEquals(
                List.of(
                        Sheet.Cell.text(0, "A-1"),
                        new Sheet.Cell(2, "2019-07-29", Optional.of(DAY)),
                        Sheet.Cell.text(3, "2")),
                first.cells());
        assertEquals("a.workbook!TASK!C2", sheet.at(first, 2).display());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void textsNumbersAndFormulasAreReadAsShown(String format) {
        Sheet sheet = read(bytes(format, workbook())).value().get(0);
        assertEquals(
                List.of("A-2", "7/29/2019 5:00:00 PM", "2.5"),
                sheet.rows().get(2).cells().stream().map(Sheet.Cell::text).toList());
        assertEquals(
                List.of("A-3", "43675"),
                sheet.rows().get(3).cells().stream().map(Sheet.Cell::text).toList());
        assertEquals("Not Started", sheet.rows().get(4).cells().get(0).text());
    }

    @Test
    void escapesOfCharactersAreNoText() {
        assertEquals("REL-8\r", XlsxTexts.unescaped("REL-8_x000D_"));
        assertEquals("_x000D_", XlsxTexts.unescaped("_x005F_x000D_"));
        Sheet sheet = read(Workbook.empty()
                        .row("TASK", "task_code")
                        .row("TASK", "REL-8_x000D_")
                        .row("TASK", new Workbook.Formula("T(\"REL-9\")", "REL-9_x000D_"))
                        .xlsx())
                .value()
                .get(0);
        assertEquals(
                List.of("task_code", "REL-8", "REL-9"),
                sheet.rows().stream().map(row -> row.cells().get(0).text()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void aBlankThatDoesNotBreakALineIsNoPartOfACode(String format) {
        Workbook workbook = Workbook.empty().row("TASK", "task_code").row("TASK", "\u00a0REL-8 \u00a0");
        Sheet sheet = read(bytes(format, workbook)).value().get(0);
        assertEquals("REL-8", sheet.rows().get(1).cells().get(0).text());
    }

    @Test
    void workbooksThatCountFrom1904HaveTheSameDays() {
        Sheet sheet = read(workbook().from1904().xlsx()).value().get(0);
        assertEquals(Optional.of(DAY), sheet.rows().get(1).cells().get(1).date());
    }

    @Test
    void daysOfBothCalendarsAreThoseOfExcel() {
        assertEquals(Optional.of(LocalDate.of(1900, 1, 1)), SerialDate.day(1, false));
        assertEquals(Optional.of(LocalDate.of(1900, 2, 28)), SerialDate.day(59, false));
        assertEquals(Optional.of(LocalDate.of(1900, 3, 1)), SerialDate.day(61, false));
        assertEquals(Optional.of(LocalDate.of(2019, 7, 29)), SerialDate.day(43675.75, false));
        assertEquals(Optional.of(LocalDate.of(2019, 7, 29)), SerialDate.day(43675 - 1462, true));
        assertEquals(Optional.empty(), SerialDate.day(-1, false));
        assertEquals(Optional.empty(), SerialDate.day(Double.NaN, false));
    }

    @Test
    void formatsOfDatesAreTold() {
        assertTrue(SerialDate.isFormat(14, Optional.empty()));
        assertTrue(SerialDate.isFormat(164, Optional.of("[$-409]dd\\-mmm\\-yy")));
        assertFalse(SerialDate.isFormat(164, Optional.of("0.00\"days\"")));
        assertFalse(SerialDate.isFormat(164, Optional.of("General")));
        assertFalse(SerialDate.isFormat(164, Optional.of("[Red]0.0")));
        assertFalse(SerialDate.isFormat(2, Optional.empty()));
    }

    @Test
    void columnsHaveTheNamesOfSpreadsheets() {
        assertEquals("A1", Sheet.cellName(0, 0));
        assertEquals("Z10", Sheet.cellName(9, 25));
        assertEquals("AA2", Sheet.cellName(1, 26));
        assertEquals("ZZ3", Sheet.cellName(2, 701));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void whereverAWorkbookBreaksOffItIsOneFinding(String format) {
        byte[] whole = bytes(format, workbook());
        for (int length = 8; length < whole.length; length += Math.max(1, whole.length / 60)) {
            Reading<List<Sheet>> reading = read(Arrays.copyOf(whole, length));
            assertTrue(reading.findings().size() <= 1, "one finding at most");
            assertTrue(
                    reading.findings().isEmpty() || reading.value().isEmpty(), "nothing of what is not whole is used");
        }
        assertRefused("damaged", Arrays.copyOf(whole, whole.length / 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xls", "xlsx"})
    void damagedBytesAreFindingsAndNeverExceptions(String format) {
        byte[] whole = bytes(format, workbook());
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] damaged = whole.clone();
            for (int n = 0; n < 1 + i % 8; n++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            assertTrue(read(damaged).findings().size() <= 1);
        }
    }

    @Test
    void workbooksWithAPasswordAreTold() throws IOException {
        assertRefused("encrypted", workbook().xls("secret"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new java.io.ByteArrayInputStream(new byte[600]), "EncryptedPackage");
            files.writeFilesystem(bytes);
        }
        assertRefused("encrypted", bytes.toByteArray());
    }

    @Test
    void anotherOfficeDocumentIsNoWorkbook() {
        assertRefused("unknown", Workbook.zip(Map.of("word/document.xml", "<document/>")));
    }

    @Test
    void aZipThatUnpacksWithoutEndIsRefused() throws IOException {
        Map<String, String> parts = workbook().parts();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                if (part.getKey().equals("xl/sharedStrings.xml")) {
                    byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 200; i++) {
                        zip.write(blanks);
                    }
                }
            }
        }
        assertRefused("large", bytes.toByteArray());
    }

    @Test
    void cellsWithoutEndAreRefused() {
        Workbook workbook = Workbook.empty().row("TASK", "task_code");
        Map<String, String> parts = workbook.parts();
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row r='1'><c t='inlineStr'><is><t>task_code</t></is></c></row>"
                        + "<row><c><v>1</v></c></row>".repeat(2_100_000) + "</sheetData></worksheet>");
        assertRefused("large", Workbook.zip(parts));
    }

    @Test
    void entitiesAreNotExpanded() {
        Map<String, String> parts = workbook().parts();
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]><sst><si><t>&b;</t></si></sst>");
        assertRefused("damaged", Workbook.zip(parts));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void partsAreReadInTheEncodingsOfTheFormat(String charset) {
        Map<String, String> parts = workbook().row("TASK", "Größe").parts();
        assertEquals("Größe", lastText(Workbook.zip(parts, Charset.forName(charset))));
        parts.replaceAll((path, xml) -> charset.equals("UTF-16") ? xml : "\uFEFF" + xml);
        assertEquals("Größe", lastText(Workbook.zip(parts, Charset.forName(charset))), "with a mark");
    }

    private String lastText(byte[] bytes) {
        return read(bytes).value().get(0).rows().get(5).cells().get(0).text();
    }

    @Test
    void malformedTextIsAFindingAndNothingIsPrinted() {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Map<String, String> parts = workbook().row("TASK", "Größe").parts();
            assertRefused("damaged", Workbook.zip(parts, StandardCharsets.ISO_8859_1));
            parts.replaceAll((path, xml) -> "\u00ff" + xml);
            assertRefused("damaged", Workbook.zip(parts, StandardCharsets.ISO_8859_1));
        } finally {
            System.setErr(before);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void partsOutsideOfTheWorkbookAreNotOpened() {
        Map<String, String> parts = workbook().parts();
        String outside = folder.resolve("outside.xml").toUri().toString();
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId2' TargetMode='External' Target='" + outside
                        + "'/><Relationship Id='rId1' Target='../../../outside.xml'/></Relationships>");
        assertEquals(List.of(), read(Workbook.zip(parts)).value());
        parts.put(
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a SYSTEM '" + outside + "'>]><sst><si><t>&a;</t></si></sst>");
        assertRefused("damaged", Workbook.zip(parts));
    }

    @Test
    void partsThatReferToThemselvesEnd() {
        Map<String, String> parts = workbook().parts();
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='workbook.xml'/>"
                        + "<Relationship Id='rId2' Target='_rels/workbook.xml.rels'/></Relationships>");
        Reading<List<Sheet>> reading = read(Workbook.zip(parts));
        assertEquals(List.of(), reading.findings());
        assertEquals(List.of(), reading.value().get(0).rows());
    }

    @Test
    void aFileIsToldByItsFirstBytes() {
        assertEquals(WorkbookReader.Format.XLS, WorkbookReader.format(workbook().xls()));
        assertEquals(
                WorkbookReader.Format.XLSX, WorkbookReader.format(workbook().xlsx()));
        assertEquals(
                WorkbookReader.Format.TEXT, WorkbookReader.format("\uFEFFtask_code".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.of("html"), refusal("\uFEFF\n <HTML>"));
        assertEquals(Optional.of("html"), refusal("<?xml version='1.0'?><Workbook/>"));
        assertEquals(Optional.of("lfs"), refusal("version https://git-lfs.github.com/spec/v1\n"));
        assertEquals(Optional.of("empty"), refusal(" \n"));
        assertEquals(Optional.of("empty"), refusal(""));
        assertEquals(Optional.empty(), refusal("task_code;task_name\n"));
    }

    private static Optional<String> refusal(String text) {
        return WorkbookReader.refusal(text.getBytes(StandardCharsets.UTF_8));
    }
}
