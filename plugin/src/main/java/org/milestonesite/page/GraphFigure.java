package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * Milestones and which of them waits for which, as a drawing: {@code graph.mustache}. Lengths are in units of the
 * drawing, but for those in em.
 *
 * @param id of the drawing, its own on a page
 * @param label what it shows
 * @param told the same at more length
 * @param width in em
 * @param height in em
 * @param box the corners of the drawing
 * @param lines from predecessors to successors
 * @param nodes each a link
 * @param hasDriving whether the key has a driving path to explain
 * @param hasCycles the same for circles
 */
public record GraphFigure(
        String id,
        String label,
        String told,
        String width,
        String height,
        String box,
        List<Line> lines,
        List<Node> nodes,
        boolean hasDriving,
        boolean hasCycles) {

    /**
     * A line that ends in the head of an arrow.
     *
     * @param kind its class: {@code driving}, {@code cycle}, or {@code wire}
     * @param path of the drawing
     */
    public record Line(String kind, String path) {}

    /**
     * A milestone, or a part of the plan.
     *
     * @param self whether it is what the page is about
     * @param place where it is moved to
     * @param width of its frame
     * @param height of its frame
     * @param mark the shape of its status; a part has none
     * @param code or name of a part
     * @param codeX where the code begins
     * @param note its status as a word, with a date
     * @param title what it is, in full
     */
    public record Node(
            String href,
            boolean self,
            String place,
            String width,
            String height,
            Optional<Mark> mark,
            String code,
            String codeX,
            String note,
            String title) {}

    /**
     * The shape of a status.
     *
     * @param shape its class: {@code completed}, {@code overdue}, {@code forecast} or {@code undated}
     * @param outline a path around its middle
     */
    public record Mark(String shape, String outline) {}
}
