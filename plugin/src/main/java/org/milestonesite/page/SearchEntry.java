package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that readers search for.
 *
 * @param code printed before the title: the code of a milestone, the handle of a document, a term, the number of a
 *     section; empty where there is none
 * @param about printed after the title and found too, such as the authors of a document
 * @param older codes by which it is found as by its own
 * @param href address from the root of the site
 * @param state of a milestone
 * @param size about how many characters the text has, known without making it
 * @param text everything else by which it is found, made when asked for: the texts of all entries are never held at once
 */
public record SearchEntry(
        Kind kind,
        String code,
        String title,
        String about,
        List<String> older,
        String href,
        Optional<State> state,
        int size,
        Supplier<String> text) {

    /** What it is, in the order in which results of the same worth are told. */
    public enum Kind {
        MILESTONE,
        PAGE,
        DOCUMENT,
        TERM
    }

    /**
     * How a milestone stands.
     *
     * @param late whether it is found by the word for what is late: it is overdue, or slips
     * @param due ISO 8601; empty where it has no due date
     */
    public record State(StatusMark mark, boolean late, String due) {}
}
