package org.milestonesite.link;

import java.util.Set;

/**
 * What texts are linked against.
 *
 * @param unmarked terms that are used without a mark
 * @param figures paths of the images there are, such as {@code figures/a.svg}
 */
record Vocabulary(
        Catalogue catalogue,
        Words words,
        Places places,
        Destinations destinations,
        Set<String> unmarked,
        Set<String> figures,
        Shortcodes shortcodes) {}
