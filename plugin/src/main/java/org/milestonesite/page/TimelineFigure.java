package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The releases in time, as a drawing: {@code timeline.mustache}. Lengths are in units of the drawing, but for those in em.
 *
 * @param label what it shows, for those who do not see it
 * @param asOfLabel stands at the line of the data date
 * @param parts one below the other, each short enough for a sheet of paper
 * @param uneven says that some years are drawn narrower
 * @param hasForecasts and those after it: what there is for the key to explain
 */
public record TimelineFigure(
        String label,
        String asOfLabel,
        List<Part> parts,
        Optional<String> uneven,
        boolean hasForecasts,
        boolean hasOverdue,
        boolean hasWires,
        boolean hasContext) {

    /**
     * @param width in em, as is {@code height}
     * @param box the corners of the drawing
     * @param end where the last year ends
     * @param rowsHeight all rows together, which end at {@code bottom}
     * @param bottomLabels where the labels below them stand
     * @param quarters a path of ticks
     * @param asOf where the line of the data date stands
     * @param anchor of its label: {@code start}, {@code middle} or {@code end}
     */
    public record Part(
            String width,
            String height,
            String box,
            String end,
            String rowsHeight,
            String bottom,
            String bottomLabels,
            List<Year> years,
            String quarters,
            String asOf,
            String anchor,
            List<Wire> wires,
            List<Row> rows) {}

    /**
     * @param x of the line at its beginning
     * @param gapWidth of years in which nothing falls
     * @param middle of its label, for which there may be no room
     */
    public record Year(String x, Optional<String> gapWidth, String middle, Optional<String> label) {}

    /** The line from a predecessor to its successor, or what of it is in this part. */
    public record Wire(String id, String path) {}

    /**
     * A milestone.
     *
     * @param told its dates in words
     * @param about what it needs, and what needs it
     * @param wires the lines that begin or end here
     * @param leader where the dots end that lead the eye from the name to the first mark
     * @param up where the drawing that they belong to begins, above this row
     */
    public record Row(
            String href,
            String code,
            String name,
            boolean context,
            String width,
            String box,
            String told,
            Optional<String> about,
            String up,
            List<Wire> wires,
            Optional<String> leader,
            Optional<Bar> bar,
            Optional<Mark> due,
            Optional<Mark> end) {}

    /** From one date to another. @param kind its class: {@code late}, {@code early}, or {@code open}, which is late too */
    public record Bar(String kind, String from, String to) {}

    /** @param kind its class, such as {@code baseline} or {@code completed} @param title what it says in words */
    public record Mark(String kind, String x, String title) {}
}
