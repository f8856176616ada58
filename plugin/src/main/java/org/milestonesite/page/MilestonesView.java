package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The index of all milestones: {@code milestones.mustache}.
 *
 * @param days how the column of days is counted
 * @param groups releases, then features, then the rest
 */
public record MilestonesView(
        Shell shell, String summary, String days, Optional<LocalContents> local, List<Group> groups) {

    /**
     * Milestones of one kind.
     *
     * @param years by year, undated ones last
     */
    public record Group(String id, String title, List<YearRows> years) {}
}
