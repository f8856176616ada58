package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The releases in time, as a drawing: {@code timeline.mustache}. Lengths are in units of the drawing, but for those in
 * em.
 *
 * @param label what it shows, for those who do not see it
 * @param asOfLabel stands at the line of the data date
 * @param parts one below the other, each short enough for a sheet of paper
 * @param uneven says that some years are drawn narrower
 * @param hasForecasts whether the key has a forecast to explain
 * @param hasOverdue the same for overdue releases
 * @param hasWires the same for lines between releases
 * @param hasContext the same for milestones around the releases
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
     * A drawing with its rows.
     *
     * @param width in em
     * @param height in em
     * @param box the corners of the drawing
     * @param end where the last year ends
     * @param sheet the corners of the drawing with the codes and names beside it, in which it is drawn on paper
     * @param codeX where the codes begin on that sheet
     * @param nameX where the names begin on that sheet
     * @param rowsHeight all rows together
     * @param bottom where the rows end
     * @param bottomLabels where the labels below them stand
     * @param years from left to right
     * @param quarters a path of ticks
     * @param asOf where the line of the data date stands
     * @param anchor of its label: {@code start}, {@code middle} or {@code end}
     * @param wires lines between rows
     * @param rows from top to bottom
     */
    public record Part(
            String width,
            String height,
            String box,
            String sheet,
            String codeX,
            String nameX,
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
     * A year of the drawing.
     *
     * @param x of the line at its beginning
     * @param gapWidth of years in which nothing falls
     * @param middle of its label
     * @param label its number, where there is room
     */
    public record Year(String x, Optional<String> gapWidth, String middle, Optional<String> label) {}

    /**
     * The line from a predecessor to its successor, or what of it is in this part.
     *
     * @param id by which rows show it again when they are pointed at
     * @param path of the drawing
     */
    public record Wire(String id, String path) {}

    /**
     * A milestone.
     *
     * @param name its short name
     * @param shown as much of its name as there is room for on paper
     * @param y where it begins in the drawing
     * @param context whether it stands beside the releases
     * @param width of its drawing, in em
     * @param box the corners of its drawing
     * @param told its dates in words
     * @param about what it needs, and what needs it
     * @param up where the drawing of the wires begins, above this row
     * @param wires the lines that begin or end here
     * @param leader where the dots end that lead the eye from the name to the first mark
     * @param bar between the two
     * @param due the mark at the baseline date
     * @param end the mark where it stands now
     */
    public record Row(
            String href,
            String code,
            String name,
            String shown,
            String y,
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

    /**
     * From one date to another.
     *
     * @param kind its class: {@code late}, {@code early}, or {@code open}, which is late too
     */
    public record Bar(String kind, String from, String to) {}

    /**
     * A date.
     *
     * @param kind its class, such as {@code baseline} or {@code completed}
     * @param title what it says in words
     */
    public record Mark(String kind, String x, String title) {}
}
