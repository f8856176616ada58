package org.milestonesite.read;

import java.util.List;
import java.util.Map;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * A CSV file with a header row.
 *
 * @param header the names as written, trimmed
 * @param rows each by its header name; an empty cell is absent
 */
public record CsvTable(List<Located<String>> header, List<Row> rows) {

    /**
     * @param at the first cell
     * @param ragged whether it has too many or too few cells, so that they may stand in wrong columns
     */
    public record Row(Map<String, Located<String>> cells, Location at, boolean ragged) {}
}
