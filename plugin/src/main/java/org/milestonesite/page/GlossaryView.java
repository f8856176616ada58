package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** The glossary, A to Z: {@code glossary.mustache}. */
public record GlossaryView(Shell shell, String summary, List<Letter> letters, Optional<Beside> beside) {

    public record Letter(String id, String title, List<Entry> entries) {}

    /**
     * @param also what else the term means elsewhere
     * @param related other terms of the page that belong to it
     * @param used the pages that use it, or {@code usedOften} where they are many, or neither
     */
    public record Entry(
            String id,
            String term,
            Html description,
            Optional<Senses> also,
            Optional<Uses> related,
            Optional<Uses> used,
            Optional<ManyUses> usedOften) {}

    public record Senses(List<Sense> senses) {}

    public record Sense(Html description, boolean last) {}

    public record Uses(List<Use> links) {}

    public record ManyUses(String summary, List<Use> links) {}

    public record Use(String href, String title, boolean last) {}
}
