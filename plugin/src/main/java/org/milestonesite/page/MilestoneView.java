package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a milestone of any kind: {@code milestone.mustache}.
 *
 * @param shape of its {@link StatusMark}
 * @param answer whether it is done, and when, in a sentence
 * @param strip of a release: where it lies in time
 * @param features of a release
 * @param releases of a feature
 * @param history what month-end exports knew of it, if there are several
 * @param edit outside address where its source can be edited
 */
public record MilestoneView(
        Shell shell,
        String code,
        Name name,
        String shape,
        List<SentencePart> answer,
        List<Fact> facts,
        Optional<TimeStrip> strip,
        Optional<Features> features,
        Optional<Members> releases,
        Optional<Described> described,
        Optional<Html> comment,
        Optional<Verification> verification,
        Optional<Neighbours> dependsOn,
        Optional<Neighbours> neededBy,
        Optional<History> history,
        List<Origin> origins,
        Optional<String> edit,
        Optional<Around> around,
        Optional<Beside> beside) {

    /** @param standing the sentence of a release without features @param note the release's own words */
    public record Features(
            Optional<String> summary, Optional<Members> table, Optional<String> standing, Optional<Html> note) {}

    /** @param snapshots the newest first */
    public record History(List<Known> snapshots) {}

    /** What one export knew; {@code place} is its row. */
    public record Known(
            String asOf, Optional<String> due, Optional<String> forecast, Optional<String> completed, String place) {}

    /** What texts say of it, one after the other. */
    public record Described(List<Html> texts) {}

    /** @param campaign the sentence on the release's test campaign */
    public record Verification(Optional<Html> campaign, CampaignFacts facts) {}

    /**
     * Where a value comes from.
     *
     * @param folder of the file, with {@code /} at its end where there is one
     * @param place file and line, or file, sheet and cell
     * @param replaced values that it took the place of, each in a sentence, the newest first
     */
    public record Origin(String label, String value, String folder, String place, List<String> replaced) {}
}
