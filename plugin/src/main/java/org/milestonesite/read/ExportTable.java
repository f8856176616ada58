package org.milestonesite.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/** A sheet of an export by the names of its columns. Columns that nobody asks for are ignored. */
final class ExportTable {

    private final Sheet sheet;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Optional<Sheet.Row> header;

    private ExportTable(Sheet sheet) {
        this.sheet = sheet;
        this.header = sheet.rows().stream().findFirst();
    }

    /** Of two columns with one name the first counts. */
    static ExportTable of(Sheet sheet, Collection<String> known, Findings findings) {
        ExportTable table = new ExportTable(sheet);
        table.header.ifPresent(row -> row.cells().stream()
                .filter(cell -> known.contains(cell.text()))
                .forEach(cell -> table.add(row, cell, findings)));
        return table;
    }

    private void add(Sheet.Row row, Sheet.Cell cell, Findings findings) {
        Integer first = columns.putIfAbsent(cell.text(), cell.column());
        if (first != null) {
            findings.add(Diagnostic.of(Code.DUPLICATE_KEY, sheet.at(row, cell.column()), cell.text())
                    .variant("column")
                    .also(sheet.at(row, first)));
        }
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    /** Whether all of these columns are there; those that are not are findings. */
    boolean requires(List<String> names, Findings findings) {
        List<String> missing = names.stream().filter(name -> !has(name)).toList();
        missing.forEach(
                name -> findings.add(Diagnostic.of(Code.MISSING_KEY, at(), name).variant("export-column")));
        return missing.isEmpty();
    }

    /** The first cell of the header. */
    Location at() {
        return sheet.places().at(header.map(Sheet.Row::index).orElse(0), 0);
    }

    Optional<Sheet.Cell> cell(Sheet.Row row, String column) {
        Integer index = columns.get(column);
        return index == null ? Optional.empty() : row.cell(index);
    }

    Optional<Located<String>> text(Sheet.Row row, String column) {
        return cell(row, column).map(cell -> new Located<>(cell.text(), sheet.at(row, cell.column())));
    }

    /** Where a cell of this column stands, or would stand. */
    Location at(Sheet.Row row, String column) {
        return sheet.at(row, columns.getOrDefault(column, 0));
    }

    /**
     * The rows below the header, without the captions for people that Primavera may write there. Who pastes one export
     * below another has both in it once more.
     *
     * @param isCaption whether a row that follows a header is that
     */
    List<Sheet.Row> rows(Predicate<Sheet.Row> isCaption, Findings findings) {
        List<Sheet.Row> rows = new ArrayList<>();
        boolean afterHeader = false;
        for (Sheet.Row row : sheet.rows()) {
            boolean isHeader = row.cells().equals(header.orElseThrow().cells());
            if (isHeader && row != header.get()) {
                findings.add(Diagnostic.of(Code.DUPLICATE_KEY, sheet.at(row, 0))
                        .variant("header")
                        .also(at()));
            }
            if (!isHeader && !(afterHeader && isCaption.test(row))) {
                rows.add(row);
            }
            afterHeader = isHeader;
        }
        return rows;
    }
}
