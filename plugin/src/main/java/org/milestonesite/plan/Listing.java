package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one month-end export lists, milestones among it that have gone since.
 *
 * @param asOf the last day of its month
 * @param file its path, relative to the project; no more of it is kept
 * @param rows in the order of the export
 */
public record Listing(LocalDate asOf, String file, List<Row> rows) {

    /**
     * A milestone as the export has it.
     *
     * @param code as it stands there, which may be an older one
     * @param features of a release: codes as they are now, in plain string order
     */
    public record Row(
            String code,
            String name,
            Optional<LocalDate> due,
            Optional<LocalDate> forecast,
            Optional<LocalDate> completed,
            List<String> features) {}
}
