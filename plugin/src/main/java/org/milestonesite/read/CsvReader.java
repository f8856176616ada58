package org.milestonesite.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Reads CSV after RFC 4180, with comma, semicolon or tab between the cells, or what a first line {@code sep=…} names,
 * and any line breaks.
 *
 * <p>Blanks around a cell do not count; empty lines and lines of separators only are skipped. What is wrong in one row
 * is a finding and leaves the others alone.
 */
public final class CsvReader {

    private final SourceFile file;
    private final List<Diagnostic> findings;
    private final CsvColumns columns;
    private final int width;

    private CsvReader(SourceFile file, List<Diagnostic> findings, List<CsvRecord> records) {
        this.file = file;
        this.findings = findings;
        this.columns = CsvColumns.of(file, records.get(0), findings);
        this.width = widthInUse(records);
    }

    /** A table without columns where the file is empty. */
    public static Reading<CsvTable> read(SourceFile file) {
        List<Diagnostic> findings = new ArrayList<>(TextCheck.of(file));
        List<CsvRecord> records = CsvTokenizer.records(file, findings);
        if (records.isEmpty()) {
            findings.add(Diagnostic.of(Code.BAD_SYNTAX, file.whole()).variant("empty-table"));
            return new Reading<>(new CsvTable(List.of(), List.of()), findings);
        }
        CsvReader reader = new CsvReader(file, findings, records);
        List<CsvTable.Row> rows = records.subList(1, records.size()).stream()
                .filter(record -> !reader.repeats(records.get(0), record))
                .map(reader::row)
                .toList();
        reader.checkNames(records);
        return new Reading<>(new CsvTable(reader.columns.named(), rows), findings);
    }

    /** Whether a row is the header again, as where somebody put two tables into one file. */
    private boolean repeats(CsvRecord header, CsvRecord record) {
        boolean same = columns.size() > 1 && header.values().equals(record.values());
        if (same) {
            findings.add(Diagnostic.of(Code.DUPLICATE_KEY, place(record.first()))
                    .variant("header")
                    .also(place(header.first())));
        }
        return same;
    }

    private CsvTable.Row row(CsvRecord record) {
        Map<String, Located<String>> cells = new LinkedHashMap<>();
        for (int i = 0; i < record.cells().size(); i++) {
            CsvRecord.Cell cell = record.cells().get(i);
            if (!cell.blank()) {
                columns.name(i)
                        .ifPresent(name -> cells.put(name, new Located<>(TextCheck.clean(cell.value()), place(cell))));
            }
        }
        boolean ragged = !record.doubtful() && isRagged(record);
        return new CsvTable.Row(Collections.unmodifiableMap(cells), place(record.first()), ragged);
    }

    /** With a finding that says so. */
    private boolean isRagged(CsvRecord record) {
        int before = findings.size();
        List<CsvRecord.Cell> cells = record.cells();
        cells.stream()
                .skip(columns.size())
                .filter(cell -> !cell.blank())
                .findFirst()
                .ifPresent(surplus -> {
                    Diagnostic finding = Diagnostic.of(Code.RAGGED_ROW, place(surplus), columns.size(), cells.size());
                    findings.add(finding.variant("long"));
                });
        if (cells.size() < width) {
            CsvRecord.Cell last = cells.get(cells.size() - 1);
            String missing = columns.name(cells.size()).orElse("");
            findings.add(Diagnostic.of(Code.RAGGED_ROW, file.at(last.end(), last.end()), width, cells.size(), missing)
                    .variant("short"));
        }
        return findings.size() > before;
    }

    /** Values in a column without a name have no meaning: one finding a column, at its first value. */
    private void checkNames(List<CsvRecord> records) {
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            if (columns.name(column).isEmpty()
                    && records.get(0).cells().get(column).blank()) {
                List<CsvRecord.Cell> values = records.stream()
                        .filter(record -> record.cells().size() > column)
                        .map(record -> record.cells().get(column))
                        .filter(cell -> !cell.blank())
                        .toList();
                values.stream()
                        .findFirst()
                        .ifPresent(cell ->
                                findings.add(Diagnostic.of(Code.RAGGED_ROW, place(cell), values.size(), column + 1)
                                        .variant("unnamed")));
            }
        }
    }

    /**
     * The number of columns without those at the end that no row has a value in: spreadsheets leave such columns, and
     * drop their cells from some rows only.
     */
    private int widthInUse(List<CsvRecord> records) {
        int used = 0;
        for (CsvRecord record : records.subList(1, records.size())) {
            int last = Math.min(record.cells().size(), columns.size());
            while (last > used && record.cells().get(last - 1).blank()) {
                last--;
            }
            used = Math.max(used, last);
        }
        return used;
    }

    private Location place(CsvRecord.Cell cell) {
        return file.at(cell.start(), cell.end());
    }
}
