package org.milestonesite.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Collects the cells of one sheet in the order of its rows. The first row with a text is the header; of the rows below,
 * only the cells under a wanted name are kept.
 */
final class SheetBuilder {

    /** The largest export in use has 210,000 cells, most of them in columns that are dropped. */
    private static final int MAX_CELLS = 2_000_000;

    /** In characters; far above any export, far below what fills the memory. */
    private static final int MAX_TEXT = 32 << 20;

    private final String name;
    private final SheetFilter filter;
    private final List<Sheet.Row> rows = new ArrayList<>();
    private final BitSet wanted = new BitSet();
    /** Texts repeat: a hundred words make most of a sheet. */
    private final Map<String, String> texts = new HashMap<>();

    private List<Sheet.Cell> current = new ArrayList<>();
    private int row = -1;
    private int header = -1;
    private int cells;
    private long length;

    SheetBuilder(String name, SheetFilter filter) {
        this.name = name;
        this.filter = filter;
    }

    void text(int row, int column, String text) throws BadWorkbook {
        add(row, column, text, Optional.empty());
    }

    void date(int row, int column, String text, LocalDate date) throws BadWorkbook {
        add(row, column, text, Optional.of(date));
    }

    private void add(int at, int column, String written, Optional<LocalDate> date) throws BadWorkbook {
        String text = TextCheck.stripped(written);
        if (text.isEmpty()) {
            return;
        }
        if (at != row) {
            endRow();
            row = at;
        }
        header = header < 0 ? at : header;
        if (header == at && filter.wantsColumn(name, text)) {
            wanted.set(column);
        } else if (header == at || !wanted.get(column)) {
            return;
        }
        String kept = texts.computeIfAbsent(text, t -> t);
        length += kept == text ? text.length() : 0;
        if (++cells > MAX_CELLS || length > MAX_TEXT) {
            throw new BadWorkbook("large");
        }
        current.add(new Sheet.Cell(column, kept, date));
    }

    private void endRow() {
        if (!current.isEmpty()) {
            rows.add(new Sheet.Row(row, current));
            current = new ArrayList<>(wanted.cardinality());
        }
    }

    Sheet sheet(SourceFile file) {
        endRow();
        return of(file, name, rows);
    }

    static Sheet of(SourceFile file, String name, List<Sheet.Row> rows) {
        return new Sheet(
                name, List.copyOf(rows), (r, column) -> new Location.Cell(file, name, Sheet.cellName(r, column)));
    }
}
