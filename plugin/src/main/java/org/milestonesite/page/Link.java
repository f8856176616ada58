package org.milestonesite.page;

import java.util.Optional;

/**
 * A link to a page of the site.
 *
 * @param code printed before the title, as codes are
 * @param title of the page
 * @param cut whether the title is the name of a milestone that a scheduling tool cut
 */
public record Link(String href, Optional<String> code, String title, boolean cut) {

    public Link(String href, Optional<String> code, String title) {
        this(href, code, title, false);
    }
}
