package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What is open, to be handed over on paper: {@code open.mustache}.
 *
 * @param sentence how many releases are open, and how they stand
 * @param lacked what all open releases lack, in a sentence
 * @param releases those that are not completed
 * @param more leads to the rest, where not all are here
 */
public record OpenView(
        Shell shell,
        List<SentencePart> sentence,
        Optional<String> lacked,
        Optional<Releases> releases,
        Reports reports,
        Optional<Late> late,
        Optional<Link> more) {

    /** Open releases. */
    public record Releases(Optional<Finder> finder, List<Release> rows) {}

    /**
     * An open release.
     *
     * @param number how many features there are, and how they stand
     * @param open features that are not completed
     * @param waitsFor predecessors that are still open
     * @param missing what its campaign lacks, in words
     */
    public record Release(
            String href,
            String code,
            Name name,
            StatusMark status,
            Optional<String> due,
            Optional<String> forecast,
            Optional<String> testPlanDue,
            String number,
            Optional<Codes> open,
            Optional<Codes> waitsFor,
            Optional<String> missing,
            Facets facets) {}

    /**
     * Completed releases without a report.
     *
     * @param sentence how many have none
     * @param codes which, where it is not all or none of them
     */
    public record Reports(String sentence, Optional<Codes> codes) {}

    /**
     * Features that came after their release, or are overdue.
     *
     * @param more leads to the rest, where they are not all here
     */
    public record Late(Optional<Finder> finder, List<Feature> rows, Optional<Link> more) {}

    /**
     * A late feature.
     *
     * @param releaseHref address of the page of the release
     * @param release code of the release
     * @param remark how late it is
     */
    public record Feature(
            String href,
            String code,
            Name name,
            String releaseHref,
            String release,
            Optional<String> due,
            Optional<String> completed,
            String shape,
            String remark,
            Facets facets) {}
}
