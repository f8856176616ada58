package org.milestonesite.link;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;

/** What the texts of one page refer to, in reading order. */
final class Uses {

    private final PageId page;
    private final Set<String> milestones = new LinkedHashSet<>();
    private final Set<String> terms = new LinkedHashSet<>();
    private final Set<String> aside = new LinkedHashSet<>();
    private final Set<String> images = new LinkedHashSet<>();
    private final List<Citation> citations = new ArrayList<>();

    Uses(PageId page) {
        this.page = page;
    }

    /** A mention of a document. */
    record Citation(String handle, LinkedText text, int mention) {}

    PageId page() {
        return page;
    }

    /** Codes that the page mentions. */
    Set<String> milestones() {
        return milestones;
    }

    Set<String> terms() {
        return terms;
    }

    /** Terms that only stand within names. */
    Set<String> aside() {
        return aside;
    }

    /** Paths of the images that the page shows. */
    Set<String> images() {
        return images;
    }

    List<Citation> citations() {
        return citations;
    }
}
