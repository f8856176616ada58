package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What is open, to be handed over on paper: {@code open.mustache}.
 *
 * @param lacked what all open releases lack, in a sentence
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

    public record Releases(List<Release> rows) {}

    /**
     * @param due ISO 8601, as are {@code forecast} and {@code testPlanDue}
     * @param number how many features there are, and how they stand
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
            Optional<String> missing) {}

    /** Completed releases without a report. @param codes which, where it is not all or none of them */
    public record Reports(String sentence, Optional<Codes> codes) {}

    /** @param more leads to the rest, where they are not all here */
    public record Late(List<Feature> rows, Optional<Link> more) {}

    /** @param due ISO 8601, as is {@code completed} @param remark how late it is */
    public record Feature(
            String href,
            String code,
            Name name,
            String releaseHref,
            String release,
            Optional<String> due,
            Optional<String> completed,
            String shape,
            String remark) {}
}
