package org.milestonesite.page;

import java.util.Optional;

/**
 * What stands for {@code [[slip]]} in a text: {@code slip-figure.mustache}.
 *
 * @param sheet address of the style sheet of the figure
 * @param figure none if there is nothing to draw
 * @param more leads to the page that has the same as a table
 */
public record SlipInsertView(String sheet, Optional<SlipView.Distribution> figure, Link more) {}
