package org.milestonesite.page;

import java.util.List;

/**
 * The key milestones by date: {@code key-milestones.mustache}.
 *
 * @param days how the column of days is counted
 * @param years the key milestones by year
 * @param fragment address of the same list for other sites
 */
public record KeyMilestonesView(Shell shell, String summary, String days, List<YearRows> years, String fragment) {}
