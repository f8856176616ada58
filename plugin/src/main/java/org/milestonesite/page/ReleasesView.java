package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands for {@code [[releases]]} in a text, every release with its features: {@code releases-table.mustache}.
 *
 * @param sections leads to the releases where they are sections of the page
 * @param years the releases by year
 */
public record ReleasesView(Optional<Contents> sections, Optional<Finder> finder, List<Year> years) {

    /** Links to the releases of a page. */
    public record Contents(List<YearLinks> years) {}

    /**
     * A year, and its releases.
     *
     * @param href anchor of the year
     */
    public record YearLinks(String href, String title, List<SectionLink> links) {}

    /**
     * A release as a section.
     *
     * @param href anchor of the release
     */
    public record SectionLink(String href, String number, String code) {}

    /**
     * The releases of a year.
     *
     * @param id anchor of the year, where the releases are sections
     */
    public record Year(Optional<String> id, String title, List<Release> releases) {}

    /**
     * A release with its features.
     *
     * @param section its number and anchor, where it is one
     * @param release itself
     * @param features what it brings
     * @param standing the sentence of a release without features
     * @param note the release's own words in place of that sentence
     */
    public record Release(
            Optional<Section> section,
            Row release,
            List<Row> features,
            Optional<String> standing,
            Optional<Html> note) {}

    /** A section of the page. */
    public record Section(String id, String number) {}

    /**
     * A release or a feature.
     *
     * @param remark what sets a feature apart from its release
     */
    public record Row(
            String code,
            String href,
            Name name,
            Optional<String> due,
            Optional<String> completed,
            StatusMark status,
            Optional<String> remark,
            Facets facets) {}
}
