package org.milestonesite.page;

import java.util.Optional;

/**
 * What stands for {@code [[graph]]} in a text: {@code graph-figure.mustache}.
 *
 * @param sheet address of the style sheet of the figure
 * @param nothing says so where there is nothing to draw
 * @param figure none if there is nothing to draw
 * @param more leads to the page that has the same as a table
 */
public record GraphInsertView(String sheet, String nothing, Optional<GraphFigure> figure, Link more) {}
