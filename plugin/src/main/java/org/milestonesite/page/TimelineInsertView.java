package org.milestonesite.page;

import java.util.Optional;

/**
 * What stands for {@code [[timeline]]} in a text: {@code timeline-figure.mustache}.
 *
 * @param figure none if no milestone has a date
 * @param more leads to the rest, where they are not all here
 */
public record TimelineInsertView(Optional<TimelineFigure> figure, Optional<Link> more) {}
