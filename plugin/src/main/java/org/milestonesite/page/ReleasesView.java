package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands for {@code [[releases]]} in a text, every release with its features: {@code releases-table.mustache}.
 *
 * @param sections leads to the releases where they are sections of the page
 */
public record ReleasesView(Optional<Contents> sections, List<Year> years) {

    public record Contents(List<YearLinks> years) {}

    public record YearLinks(String href, String title, List<SectionLink> links) {}

    public record SectionLink(String href, String number, String code) {}

    /** @param id anchor of the year, where the releases are sections */
    public record Year(Optional<String> id, String title, List<Release> releases) {}

    /**
     * @param section its number and anchor, where it is one
     * @param standing the sentence of a release without features
     * @param note the release's own words in place of that sentence
     */
    public record Release(
            Optional<Section> section,
            Row release,
            List<Row> features,
            Optional<String> standing,
            Optional<Html> note) {}

    public record Section(String id, String number) {}

    /** @param due ISO 8601, as is {@code completed} @param remark what sets a feature apart from its release */
    public record Row(
            String code,
            String href,
            Name name,
            Optional<String> due,
            Optional<String> completed,
            StatusMark status,
            Optional<String> remark) {}
}
