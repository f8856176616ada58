package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * What stands at a path of the site.
 *
 * @param name the code, handle or path by which its author knows it
 * @param at where it is defined; empty for what every site has
 */
public record Owner(Kind kind, String name, Optional<Location> at) {

    public enum Kind {
        EVERY_SITE,
        /** A piece of HTML for other sites: no page. */
        FRAGMENT,
        PAGE,
        MILESTONE,
        OLDER_CODE,
        DOCUMENT,
        FIGURE
    }
}
