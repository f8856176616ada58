package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** The glossary, A to Z: {@code glossary.mustache}. */
public record GlossaryView(Shell shell, String summary, List<Letter> letters, Optional<Beside> beside) {

    public record Letter(String id, String title, List<Entry> entries) {}

    /** @param used the pages that use it, or {@code usedOften} where they are many, or neither */
    public record Entry(String id, String term, Html description, Optional<Uses> used, Optional<ManyUses> usedOften) {}

    public record Uses(List<Use> links) {}

    public record ManyUses(String summary, List<Use> links) {}

    public record Use(String href, String title, boolean last) {}
}
