package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands for {@code [[milestones]]} in a text, the milestones that it asks for: {@code milestones-table.mustache}.
 *
 * @param table none if there are no such milestones
 */
public record PickedView(Optional<Table> table) {

    /**
     * Milestones.
     *
     * @param rows in document order
     * @param more leads to the list of all, where not all of these are here
     */
    public record Table(Optional<Finder> finder, List<ReleasesView.Row> rows, Optional<Link> more) {}
}
