package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * Time from left to right, as wide as there is room: {@code strip.mustache} and {@code small-timeline.mustache}. Places
 * from the left are shares of the width with {@code %}; heights are in units of the drawing.
 *
 * @param label what it shows, for those who do not see it
 * @param years from left to right
 * @param asOf where the line of the data date stands
 * @param others where they are not too many to see
 * @param height of the whole
 * @param bottom of the rows
 * @param rows from top to bottom
 */
public record TimeStrip(
        String label,
        List<Year> years,
        String asOf,
        Optional<Others> others,
        String height,
        String bottom,
        List<Row> rows) {

    /**
     * All releases as ticks.
     *
     * @param top where they begin
     * @param path in a width of 1000 and a height of 1
     */
    public record Others(String top, String path) {}

    /**
     * A year of the strip.
     *
     * @param x where it begins
     * @param middle of its label
     * @param label its number, where there is room
     * @param minor whether a narrow screen has no room for its label
     */
    public record Year(String x, String middle, Optional<String> label, boolean minor) {}

    /**
     * A release.
     *
     * @param y the middle of the row
     * @param bar between the two marks
     * @param due the mark at the baseline date
     * @param end the mark where it stands now
     */
    public record Row(String y, Optional<Bar> bar, Optional<Mark> due, Optional<Mark> end) {}

    /**
     * From one date to another.
     *
     * @param kind as of {@link TimelineFigure.Bar}
     */
    public record Bar(String kind, String from, String to) {}

    /**
     * A date.
     *
     * @param kind as of {@link TimelineFigure.Mark}
     */
    public record Mark(String kind, String x) {}
}
