package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands for {@code [[releases]]} in the document on one page, every release a section: {@code print-releases.mustache}.
 *
 * @param releases in document order
 */
public record PrintedReleasesView(List<Release> releases) {

    /**
     * A release.
     *
     * @param id its anchor; none where the releases are listed a second time
     * @param number of the section, where the releases are numbered
     * @param release its code, name and status; it leads to its page
     * @param told its dates in a sentence
     * @param features a table, if it has any
     * @param standing the sentence of a release without features
     * @param note the release's own words in place of that sentence
     */
    public record Release(
            Optional<String> id,
            Optional<String> number,
            ReleasesView.Row release,
            List<SentencePart> told,
            Optional<Features> features,
            Optional<String> standing,
            Optional<Html> note) {}

    /**
     * The features of a release.
     *
     * @param rows a feature each
     */
    public record Features(List<Feature> rows) {}

    /**
     * A feature.
     *
     * @param id its anchor, where it stands for the first time
     * @param row leads to its page or, where it stands again, to that first time
     */
    public record Feature(Optional<String> id, ReleasesView.Row row) {}
}
