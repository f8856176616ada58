package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of a milestone of any kind: {@code milestone.mustache}.
 *
 * @param shape of its {@link StatusMark}
 * @param answer whether it is done, and when, in a sentence
 * @param facts dates, level and the like
 * @param strip of a release: where it lies in time
 * @param features of a release
 * @param releases of a feature
 * @param described what texts say of it
 * @param comment a remark that the sources make
 * @param verification of a release: its test campaign
 * @param dependsOn its predecessors, features aside
 * @param neededBy its successors
 * @param neighbourhood what it needs and what needs it, two steps each way
 * @param driving of a release that waits for others: what determines its date
 * @param slip what a slip of it would touch
 * @param history what month-end exports knew of it, if there are several
 * @param origins where each of its values comes from
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
        Optional<Neighbourhood> neighbourhood,
        Optional<Driving> driving,
        Optional<Slip> slip,
        Optional<History> history,
        List<Origin> origins,
        Optional<String> edit,
        Optional<Around> around,
        Optional<Beside> beside) {

    /**
     * What a release brings.
     *
     * @param summary how many features, and how they stand
     * @param table the features
     * @param standing the sentence of a release without features
     * @param note the release's own words in place of it
     */
    public record Features(
            Optional<String> summary, Optional<Members> table, Optional<String> standing, Optional<Html> note) {}

    /**
     * The milestone in month-end exports.
     *
     * @param moves how its dates moved, where any is known
     * @param snapshots the newest first
     */
    public record History(Optional<MovesFigure> moves, List<Known> snapshots) {}

    /**
     * What one export knew.
     *
     * @param asOf the data date of the export, ISO 8601
     * @param place the row of the export
     */
    public record Known(
            String asOf, Optional<String> due, Optional<String> forecast, Optional<String> completed, String place) {}

    /**
     * What texts say of it, one after the other.
     *
     * @param texts each a block
     */
    public record Described(List<Html> texts) {}

    /**
     * The test campaign of a release.
     *
     * @param campaign the sentence on the release's test campaign
     */
    public record Verification(Optional<Html> campaign, CampaignFacts facts) {}

    /**
     * Where a value comes from.
     *
     * @param label name of the field
     * @param value as it is used
     * @param folder of the file, with {@code /} at its end where there is one
     * @param place file and line, or file, sheet and cell
     * @param replaced values that it took the place of, each in a sentence, the newest first
     */
    public record Origin(String label, String value, String folder, String place, List<String> replaced) {}

    /**
     * What it needs and what needs it, two steps each way.
     *
     * @param told what is shown, and what is not
     * @param figure left out where the plan is very large
     * @param table the same as the figure
     * @param whole to the graph of all
     * @param data address of that as JSON
     */
    public record Neighbourhood(
            String told, Optional<GraphFigure> figure, Optional<GraphTable> table, Link whole, String data) {}

    /**
     * The chain of predecessors that determines the date of a release.
     *
     * @param told how to read it
     * @param more how many steps before the first are left out
     * @param steps from the first to the release itself
     */
    public record Driving(String told, Optional<String> more, List<Step> steps) {}

    /**
     * A milestone of that chain.
     *
     * @param item the milestone with its dates
     * @param days since the step before, in words
     */
    public record Step(Neighbours.Item item, Optional<String> days) {}

    /**
     * What a slip would touch.
     *
     * @param summary how many milestones, and what the days mean
     * @param rows the tightest first
     */
    public record Slip(String summary, List<Touch> rows) {}

    /**
     * A milestone that a slip would touch.
     *
     * @param date when it is expected
     * @param days of float
     * @param through code of the milestone that the slip would come through, where that is another
     */
    public record Touch(
            String code, String href, Name name, Optional<String> date, String days, Optional<String> through) {}
}
