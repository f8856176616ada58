package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The glossary, A to Z: {@code glossary.mustache}.
 *
 * @param letters A to Z, those that have terms
 */
public record GlossaryView(Shell shell, String summary, List<Letter> letters, Optional<Beside> beside) {

    /**
     * The terms that begin with one letter.
     *
     * @param entries its terms
     */
    public record Letter(String id, String title, List<Entry> entries) {}

    /**
     * A term that is printed.
     *
     * @param term as it is written
     * @param description what it means
     * @param also what else the term means elsewhere
     * @param related other terms of the page that belong to it
     * @param used the pages that use it, where they are few
     * @param usedOften the pages that use it, where they are many
     */
    public record Entry(
            String id,
            String term,
            Html description,
            Optional<Senses> also,
            Optional<Uses> related,
            Optional<Uses> used,
            Optional<ManyUses> usedOften) {}

    /**
     * Other meanings of a term.
     *
     * @param senses one or more
     */
    public record Senses(List<Sense> senses) {}

    /**
     * Another meaning of a term.
     *
     * @param description what it means there
     */
    public record Sense(Html description, boolean last) {}

    /** Links, one after the other. */
    public record Uses(List<Use> links) {}

    /**
     * Links that are folded away.
     *
     * @param summary how many they are
     */
    public record ManyUses(String summary, List<Use> links) {}

    /** A link. */
    public record Use(String href, String title, boolean last) {}
}
