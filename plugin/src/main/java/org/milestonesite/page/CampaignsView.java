package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * All test campaigns: {@code campaigns.mustache}.
 *
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
        List<Section> open,
        Optional<Done> done) {

    /** @param due of the releases, and of their test plans */
    public record Next(Codes releases, List<SentencePart> due) {}

    /** @param lacked what all of them lack, in a sentence @param more leads to the rest, where not all are here */
    public record Section(
            String id, String title, Optional<String> lacked, List<Campaign> campaigns, Optional<Link> more) {}

    public record Campaign(
            String id,
            String href,
            String code,
            Name name,
            String shape,
            List<SentencePart> told,
            CampaignFacts facts) {}

    /** Completed ones, each in a row. @param documents whether any of them has a test document */
    public record Done(
            String id, String title, Optional<String> lacked, boolean documents, List<Row> rows, Optional<Link> more) {}

    /**
     * @param due ISO 8601, as are {@code forecast} and {@code completed}
     * @param documented whether the table has a column of documents
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
            CampaignFacts facts) {}
}
