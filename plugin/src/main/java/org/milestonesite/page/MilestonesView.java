package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The index of all milestones: {@code milestones.mustache}.
 *
 * @param days how the column of days is counted
 * @param downloads the same for other programs
 * @param isLong whether browsers should not lay out all rows at once
 * @param hasWbs whether any milestone says where in the work breakdown structure it is, which makes a column
 * @param groups releases, then features, then the rest
 */
public record MilestonesView(
        Shell shell,
        String summary,
        String days,
        Downloads downloads,
        Optional<LocalContents> local,
        Optional<Finder> finder,
        boolean isLong,
        boolean hasWbs,
        List<Group> groups) {

    /**
     * Milestones of one kind.
     *
     * @param years by year, undated ones last
     */
    public record Group(String id, String title, List<YearRows> years) {}
}
