package org.milestonesite.page;

import java.util.Optional;

/**
 * What stands for {@code [[timeline]]} in a text: {@code timeline-figure.mustache}.
 *
 * @param id anchor in the document on one page
 * @param figure none if no milestone has a date
 * @param more leads to the rest, where they are not all here
 */
public record TimelineInsertView(Optional<String> id, Optional<TimelineFigure> figure, Optional<Link> more) {}
