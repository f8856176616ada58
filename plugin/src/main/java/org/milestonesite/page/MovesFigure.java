package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * How the dates of a milestone moved from export to export: {@code moves.mustache}. Time runs from left to right, a row
 * is an export, the oldest above; the line of the data dates runs down to the right, and what it meets is reached. Places
 * from the left are shares of the width with {@code %}; heights are in units of the drawing.
 *
 * @param label what it shows, for those who do not see it
 * @param years from left to right
 * @param height of the whole
 * @param bottom of the rows
 * @param asOf line of the data dates
 * @param dues line of the baseline dates
 * @param ends line of the forecasts, at last of the completion
 * @param marks where a date is new, at first and at last
 * @param hasForecasts whether any mark is a forecast
 * @param hasCompletion whether any mark is a completion
 */
public record MovesFigure(
        String label,
        List<TimeStrip.Year> years,
        String height,
        String bottom,
        List<Line> asOf,
        List<Line> dues,
        List<Line> ends,
        List<Mark> marks,
        boolean hasForecasts,
        boolean hasCompletion) {

    /**
     * From one row to the next.
     *
     * @param fromX where it begins
     * @param fromY where it begins, from the top
     * @param toX where it ends
     * @param toY where it ends, from the top
     */
    public record Line(String fromX, String fromY, String toX, String toY) {}

    /**
     * The dates of an export.
     *
     * @param y the middle of the row
     * @param due where its baseline date stands
     * @param end where its completion stands, else its forecast
     */
    public record Mark(String y, Optional<String> due, Optional<TimeStrip.Mark> end) {}
}
