package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What has changed, step by step: {@code changes-page.mustache}.
 *
 * @param sentence what can be compared
 * @param unreleased what is new since the latest edition
 * @param editions the steps from edition to edition
 * @param months the steps from one month-end export to the next
 * @param changes the change record
 */
public record ChangesView(
        Shell shell,
        List<SentencePart> sentence,
        Optional<LocalContents> local,
        Optional<Unreleased> unreleased,
        Optional<Steps> editions,
        Optional<Steps> months,
        Optional<HomeView.Changes> changes) {

    /**
     * What is new since the latest edition.
     *
     * @param title names that edition
     * @param sentence how much is new, or that nothing is
     * @param details leads to all of it
     */
    public record Unreleased(String title, List<SentencePart> sentence, Link details, Optional<Draft> draft) {}

    /**
     * The next row of the change record, as it could be written.
     *
     * @param yaml lines for {@code site.yaml}, indented as a row of {@code document: changes:}
     */
    public record Draft(String yaml) {}

    /** Steps, the newest first. */
    public record Steps(List<Step> rows) {}

    /**
     * From one state to the next.
     *
     * @param title names both
     * @param date of the later one, ISO 8601
     * @param summary how much has changed
     */
    public record Step(String href, String title, String date, String summary) {}
}
