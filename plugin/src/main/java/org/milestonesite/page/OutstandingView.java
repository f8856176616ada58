package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What is late, or what is to come: {@code outstanding.mustache}.
 *
 * @param heading of the page
 * @param sentence how many they are
 * @param obsolete how many obsolete milestones are left out, in a sentence
 * @param daysLabel head of the column of days
 * @param explained how days are counted
 * @param other the other of the two lists, and where movement is told
 * @param table empty if there are none
 */
public record OutstandingView(
        Shell shell,
        String heading,
        List<SentencePart> sentence,
        String obsolete,
        String daysLabel,
        List<SentencePart> explained,
        List<Link> other,
        Optional<Table> table) {

    /**
     * The milestones by due date.
     *
     * @param more says where the rest is, where not all are here
     */
    public record Table(Optional<Finder> finder, List<Row> rows, Optional<String> more) {}

    /**
     * A milestone that is not completed.
     *
     * @param days with their sign, or nothing
     * @param releases of a feature: those it belongs to
     */
    public record Row(
            String href,
            String code,
            Name name,
            Optional<String> due,
            Optional<String> forecast,
            String days,
            StatusMark status,
            Optional<Codes> releases,
            Facets facets) {}
}
