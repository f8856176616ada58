package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What differs between two states of the plan: {@code changes-step.mustache}.
 *
 * @param title names both
 * @param sentence how much has changed, or that nothing has
 * @param json address of the same for programs
 * @param sections only those that have something to tell
 */
public record StepView(
        Shell shell,
        String title,
        List<SentencePart> sentence,
        String json,
        Optional<LocalContents> local,
        List<Section> sections) {

    /**
     * Changes of one kind.
     *
     * @param sentence what is to be known of them
     * @param headings of the columns
     * @param rows each a change
     * @param more says where the rest is, where not all are here
     */
    public record Section(
            String id,
            String title,
            Optional<String> sentence,
            Headings headings,
            List<Row> rows,
            Optional<String> more) {}

    /**
     * Headings of the columns of one kind of change; a column without a heading is not there.
     *
     * @param subject what has changed
     * @param whatHeading which value of it has
     * @param beforeHeading the older value
     * @param afterHeading the newer value
     * @param daysHeading by how many days a date has moved
     */
    public record Headings(
            String subject,
            Optional<String> whatHeading,
            Optional<String> beforeHeading,
            Optional<String> afterHeading,
            Optional<String> daysHeading) {}

    /**
     * A change.
     *
     * @param href address of what has changed, as far as the site has it
     * @param code of a milestone or document
     * @param title its name
     * @param what which value of it has changed; empty text where there is no such column
     * @param days with a sign; empty text where they can't be counted
     */
    public record Row(
            Optional<String> href,
            Optional<String> code,
            String title,
            String what,
            Cell before,
            Cell after,
            String days) {}

    /**
     * A value.
     *
     * @param date ISO 8601
     * @param codes of milestones, linked where the site has them
     * @param pieces of a text
     */
    public record Cell(Optional<String> date, List<Code> codes, List<Piece> pieces) {}

    /** A milestone by its code. */
    public record Code(Optional<String> href, String code) {}

    /**
     * A part of a text.
     *
     * @param text some words of it, as they are written in the sources
     * @param changed whether the other text has something else here
     * @param last whether its paragraph ends with it
     */
    public record Piece(String text, boolean changed, boolean last) {}
}
