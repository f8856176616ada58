package org.milestonesite.page;

import java.util.List;

/**
 * The page that searches: {@code search.mustache}.
 *
 * @param lists for readers without JavaScript: the lists in which everything stands
 */
public record SearchView(Shell shell, List<Link> lists) {}
