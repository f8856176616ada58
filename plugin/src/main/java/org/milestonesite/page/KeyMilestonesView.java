package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The key milestones by date: {@code key-milestones.mustache}.
 *
 * @param days how the column of days is counted
 * @param isLong whether browsers should not lay out all rows at once
 * @param hasWbs whether any of them says where in the work breakdown structure it is, which makes a column
 * @param years the key milestones by year
 * @param fragment address of the same list for other sites
 */
public record KeyMilestonesView(
        Shell shell,
        String summary,
        String days,
        Optional<Finder> finder,
        boolean isLong,
        boolean hasWbs,
        List<YearRows> years,
        String fragment) {}
