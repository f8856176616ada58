package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** What stands for {@code [[releases]]} in a text, every release with its features: {@code releases-table.mustache}. */
public record ReleasesView(List<Year> years) {

    public record Year(String title, List<Release> releases) {}

    public record Release(Row release, List<Row> features) {}

    /** @param due ISO 8601, as is {@code completed} @param remark what sets a feature apart from its release */
    public record Row(
            String code,
            String href,
            String name,
            Optional<String> due,
            Optional<String> completed,
            StatusMark status,
            Optional<String> remark) {}
}
