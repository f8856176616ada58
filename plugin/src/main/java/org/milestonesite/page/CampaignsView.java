package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * All test campaigns: {@code campaigns.mustache}.
 *
 * @param sentence how many campaigns there are, and how they stand
 * @param next the campaigns that come next
 * @param rule when test plans are due
 * @param open to come, overdue and undated ones, where there are any
 */
public record CampaignsView(
        Shell shell,
        List<SentencePart> sentence,
        Optional<Next> next,
        String rule,
        Optional<LocalContents> local,
        Optional<Finder> finder,
        List<Section> open,
        Optional<Done> done) {

    /**
     * The campaigns of the releases that are due next.
     *
     * @param due of the releases, and of their test plans
     */
    public record Next(Codes releases, List<SentencePart> due) {}

    /**
     * Campaigns that stand alike.
     *
     * @param lacked what all of them lack, in a sentence
     * @param campaigns each in a few lines
     * @param more leads to the rest, where not all are here
     */
    public record Section(
            String id, String title, Optional<String> lacked, List<Campaign> campaigns, Optional<Link> more) {}

    /**
     * A campaign in a few lines.
     *
     * @param due ISO 8601
     */
    public record Campaign(
            String id,
            String href,
            String code,
            Name name,
            String shape,
            Optional<String> due,
            List<SentencePart> told,
            CampaignFacts facts,
            Facets facets) {}

    /**
     * Completed campaigns, each in a row.
     *
     * @param lacked what all of them lack, in a sentence
     * @param documents whether any of them has a test document
     */
    public record Done(
            String id, String title, Optional<String> lacked, boolean documents, List<Row> rows, Optional<Link> more) {}

    /**
     * A completed campaign.
     *
     * @param documented whether the table has a column of documents
     * @param number how many features there are, and how they stand
     * @param open features that are not completed
     * @param late features that were completed after the release
     * @param inTime the other features
     * @param waitsFor predecessors that are still open
     */
    public record Row(
            String id,
            String href,
            String code,
            Name name,
            StatusMark status,
            Optional<String> due,
            Optional<String> forecast,
            String completed,
            boolean documented,
            String number,
            Optional<Codes> open,
            Optional<Codes> late,
            Optional<Codes> inTime,
            Optional<Codes> waitsFor,
            CampaignFacts facts,
            Facets facets) {}
}
