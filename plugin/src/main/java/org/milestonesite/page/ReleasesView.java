package org.milestonesite.page;

import java.util.List;

/** What stands for {@code [[releases]]} in a text: {@code releases-table.mustache}. */
public record ReleasesView(List<YearRows> years) {}
