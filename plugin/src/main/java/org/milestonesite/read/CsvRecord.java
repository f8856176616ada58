package org.milestonesite.read;

import java.util.List;

/**
 * A record of a CSV text: never without a cell.
 *
 * @param doubtful a quote is missing here or before, so the number of cells says nothing
 */
record CsvRecord(List<Cell> cells, boolean doubtful) {

    /**
     * A cell without its quotes and the blanks around it.
     *
     * @param start of the value in the text; {@code end} is just after it. In a quoted cell they lie between the quotes
     */
    record Cell(String value, int start, int end) {

        boolean blank() {
            return value.isBlank();
        }
    }

    Cell first() {
        return cells.get(0);
    }

    List<String> values() {
        return cells.stream().map(Cell::value).toList();
    }

    /** An empty line, or a line of nothing but separators as spreadsheets leave them. */
    boolean blank() {
        return cells.stream().allMatch(Cell::blank);
    }
}
