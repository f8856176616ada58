package org.milestonesite.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * A table of an export: a sheet of a workbook, or all of a CSV text.
 *
 * @param rows those that hold something
 * @param places of cells, made only when somebody asks: a sheet has a hundred thousand of them
 */
record Sheet(String name, List<Row> rows, Places places) {

    /** @param index from 0, counting empty rows too */
    record Row(int index, List<Cell> cells) {

        Optional<Cell> cell(int column) {
            for (Cell cell : cells) {
                if (cell.column() == column) {
                    return Optional.of(cell);
                }
            }
            return Optional.empty();
        }
    }

    /**
     * A cell that holds something.
     *
     * @param column from 0
     * @param date where the workbook says that its number is a date; the time of day is left out
     */
    record Cell(int column, String text, Optional<LocalDate> date) {

        static Cell text(int column, String text) {
            return new Cell(column, text, Optional.empty());
        }
    }

    /** Where a cell stands, by row and column from 0. */
    interface Places {
        Location at(int row, int column);
    }

    Location at(Row row, int column) {
        return places.at(row.index(), column);
    }

    /** Of column 0 in row 35 it is {@code A36}. */
    static String cellName(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row + 1).toString();
    }
}
