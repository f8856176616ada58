package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** An export as a CSV text: one sheet. */
final class CsvSheet {

    private CsvSheet() {}

    static Reading<Sheet> read(SourceFile file, String name) {
        List<Diagnostic> findings = new ArrayList<>(TextCheck.of(file));
        List<CsvRecord> records = CsvTokenizer.records(file, findings);
        List<Sheet.Row> rows = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            rows.add(new Sheet.Row(i, cells(records.get(i))));
            checkWidth(records.get(0).cells().size(), records.get(i), file, findings);
        }
        return new Reading<>(
                new Sheet(name, rows, (row, column) -> {
                    List<CsvRecord.Cell> cells = records.get(row).cells();
                    CsvRecord.Cell cell = cells.get(Math.min(column, cells.size() - 1));
                    return file.at(cell.start(), cell.end());
                }),
                findings);
    }

    private static List<Sheet.Cell> cells(CsvRecord record) {
        List<Sheet.Cell> cells = new ArrayList<>();
        for (int i = 0; i < record.cells().size(); i++) {
            CsvRecord.Cell cell = record.cells().get(i);
            String text = TextCheck.stripped(cell.value());
            if (!text.isEmpty()) {
                cells.add(Sheet.Cell.text(i, text));
            }
        }
        return cells;
    }

    /** A row that is too long, or broken off, has its values under the wrong names. */
    private static void checkWidth(int columns, CsvRecord record, SourceFile file, List<Diagnostic> findings) {
        int width = record.cells().size();
        if (record.doubtful() || width == columns) {
            return;
        }
        CsvRecord.Cell cell = record.cells().get(Math.min(width, columns + 1) - 1);
        Diagnostic finding = width > columns
                ? Diagnostic.of(Code.RAGGED_ROW, file.at(cell.start(), cell.end()), columns, width)
                        .variant("long")
                : Diagnostic.of(Code.RAGGED_ROW, file.at(cell.end(), cell.end()), columns, width)
                        .variant("broken-off");
        findings.add(finding);
    }
}
