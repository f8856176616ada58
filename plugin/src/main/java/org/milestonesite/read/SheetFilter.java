package org.milestonesite.read;

import java.util.Map;
import java.util.Set;

/**
 * What to keep of a workbook. Exports hold columns and whole sheets that nobody reads; they are dropped cell by cell
 * while the file streams by.
 *
 * @param columns by the name of a sheet, the names of its columns
 */
record SheetFilter(Map<String, Set<String>> columns) {

    boolean wantsSheet(String name) {
        return columns.containsKey(name);
    }

    boolean wantsColumn(String sheet, String column) {
        return columns.getOrDefault(sheet, Set.of()).contains(column);
    }
}
