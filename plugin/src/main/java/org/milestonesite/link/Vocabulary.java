package org.milestonesite.link;

import java.util.Set;

/**
 * What texts are linked against.
 *
 * @param figures paths of the images there are, such as {@code figures/a.svg}
 */
record Vocabulary(Catalogue catalogue, Words words, Places places, Destinations destinations, Set<String> figures) {}
