package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * Open milestones over time: {@code burn-down.mustache}. The drawing is as wide as there is room: places from the left
 * are shares of the width with {@code %}; heights are in units of the drawing.
 *
 * @param titleId id of the title
 * @param descriptionId id of the description
 * @param title what it shows, for those who do not see it
 * @param description the same in numbers
 * @param levels horizontal lines
 * @param ticks on the time
 * @param asOf where the line of the data date stands, if it is within
 * @param asOfLabel words beside that line
 * @param asOfAnchor class that says on which side of it they stand
 * @param baseline points of the line, in a width of 1000 and a height of 240
 * @param achieved the same
 * @param forecast the same
 * @param snapshot the same
 * @param snapshotLabel words of the key for the earlier forecast
 */
public record BurnDownFigure(
        String titleId,
        String descriptionId,
        String title,
        String description,
        List<Level> levels,
        List<Tick> ticks,
        Optional<String> asOf,
        String asOfLabel,
        String asOfAnchor,
        String baseline,
        Optional<String> achieved,
        Optional<String> forecast,
        Optional<String> snapshot,
        String snapshotLabel) {

    /**
     * A number of open milestones.
     *
     * @param y from the top
     * @param label the number
     */
    public record Level(String y, String label) {}

    /**
     * A year, or of a short time a month.
     *
     * @param x where it begins
     * @param label its number
     * @param anchor class that says on which side of it the label stands
     * @param minor whether a narrow screen has no room for its label
     */
    public record Tick(String x, String label, String anchor, boolean minor) {}
}
