package org.milestonesite.harness;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;

/** An export as a workbook in either format. Cells are texts, numbers, dates or formulas with their last result, an error such as {@code #N/A} too; {@code null} is none. */
public final class Workbook {

    /** @param cached the text that it had when the workbook was saved */
    public record Formula(String formula, String cached) {}

    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();
    private boolean from1904;

    public static Workbook empty() {
        return new Workbook();
    }

    /** Adds a row to a sheet, which is made with its first row. */
    public Workbook row(String sheet, Object... cells) {
        sheets.computeIfAbsent(sheet, name -> new ArrayList<>()).add(cells);
        return this;
    }

    /** Counts days from 1904, as older Macs did. */
    public Workbook from1904() {
        from1904 = true;
        return this;
    }

    public byte[] xls() {
        return xls(null);
    }

    /** @param password with which it is encrypted, or {@code null} */
    public byte[] xls(String password) {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook()) {
            if (from1904) {
                book.getInternalWorkbook().getWorkbookRecordList();
                throw new IllegalStateException("POI can't write such a workbook: use xlsx");
            }
            CellStyle date = book.createCellStyle();
            date.setDataFormat(book.createDataFormat().getFormat("m/d/yyyy h:mm"));
            sheets.forEach((name, rows) -> {
                var sheet = book.createSheet(name);
                for (int r = 0; r < rows.size(); r++) {
                    Row row = sheet.createRow(r);
                    for (int c = 0; c < rows.get(r).length; c++) {
                        fill(row, c, rows.get(r)[c], date);
                    }
                }
            });
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static void fill(Row row, int column, Object value, CellStyle date) {
        if (value == null) {
            return;
        }
        Cell cell = row.createCell(column);
        if (value instanceof LocalDate day) {
            cell.setCellValue(day.atTime(17, 0));
            cell.setCellStyle(date);
        } else if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof Formula formula) {
            cell.setCellFormula(formula.formula());
            if (formula.cached().startsWith("#")) {
                cell.setCellErrorValue(FormulaError.forString(formula.cached()).getCode());
                cell.setCellStyle(date);
            } else {
                cell.setCellValue(formula.cached());
                cell.setCellStyle(date);
            }
        } else {
            cell.setCellValue(value.toString());
        }
    }

    public byte[] xlsx() {
        Map<String, String> parts = parts();
        return zip(parts);
    }

    /** The XML files of the workbook by their paths, to be spoilt. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder names = new StringBuilder();
        StringBuilder targets = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, List<Object[]>> sheet : sheets.entrySet()) {
            number++;
            names.append("<sheet name='%s' sheetId='%d' r:id='rId%d'/>".formatted(sheet.getKey(), number, number));
            targets.append(
                    "<Relationship Id='rId%d' Type='t' Target='worksheets/sheet%d.xml'/>".formatted(number, number));
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet(sheet.getValue()));
        }
        parts.put(
                "xl/workbook.xml",
                ("<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' "
                                + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                                + "<workbookPr date1904='%s'/><sheets>%s</sheets></workbook>")
                        .formatted(from1904 ? "1" : "0", names));
        parts.put("xl/_rels/workbook.xml.rels", "<Relationships>" + targets + "</Relationships>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='m/d/yyyy\\ h:mm'/></numFmts>"
                        + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs>"
                        + "<cellXfs><xf numFmtId='0'/><xf numFmtId='164'/></cellXfs></styleSheet>");
        parts.put("xl/sharedStrings.xml", "<sst><si><r><t>Not </t></r><r><t>Started</t></r></si></sst>");
        return parts;
    }

    private String sheet(List<Object[]> rows) {
        StringBuilder xml = new StringBuilder("<worksheet><sheetData>");
        for (int r = 0; r < rows.size(); r++) {
            xml.append("<row r='").append(r + 1).append("'>");
            for (int c = 0; c < rows.get(r).length; c++) {
                xml.append(cell(r, c, rows.get(r)[c]));
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private String cell(int row, int column, Object value) {
        String at = " r='" + (char) ('A' + column) + (row + 1) + "'";
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            LocalDate start = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
            return "<c%s s='1'><v>%s.75</v></c>".formatted(at, ChronoUnit.DAYS.between(start, day));
        }
        if (value instanceof Number) {
            return "<c%s><v>%s</v></c>".formatted(at, value);
        }
        if (value instanceof Formula formula) {
            return "<c%s t='str'><f>%s</f><v>%s</v></c>".formatted(at, escaped(formula.formula()), formula.cached());
        }
        return value.equals("Not Started")
                ? "<c%s t='s'><v>0</v></c>".formatted(at)
                : "<c%s t='inlineStr'><is><t>%s</t></is></c>".formatted(at, escaped(value.toString()));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    public static byte[] zip(Map<String, String> parts) {
        return zip(parts, StandardCharsets.UTF_8);
    }

    public static byte[] zip(Map<String, String> parts, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(charset));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
