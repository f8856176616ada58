package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What there is to know of a test campaign but the dates of its release: {@code campaign-facts.mustache}.
 *
 * @param missing in words
 * @param testPlan its key, and when it is due
 * @param document the test specification or report
 * @param issues keys in the tracker
 * @param location where it takes place
 * @param features how many there are to be verified, and how they stand
 * @param open features that are not completed
 * @param late features that were completed after the release
 * @param waitsFor predecessors that are still open
 * @param listed milestones that need no more than their codes
 */
public record CampaignFacts(
        Optional<String> missing,
        Optional<TestPlan> testPlan,
        Optional<Labelled> document,
        Optional<Html> issues,
        Optional<Html> location,
        Optional<String> features,
        Optional<Neighbours> open,
        Optional<Neighbours> late,
        Optional<Neighbours> waitsFor,
        List<Listed> listed) {

    /**
     * The test plan: its key or its date, or both.
     *
     * @param key in the tracker
     * @param due when it is due
     * @param late due before the data date, and not there
     */
    public record TestPlan(Optional<Html> key, Optional<Due> due, boolean late) {}

    /**
     * When it is due.
     *
     * @param told in words, a date in it
     */
    public record Due(List<SentencePart> told) {}

    /** Milestones under a label. */
    public record Listed(String label, Codes codes) {}
}
