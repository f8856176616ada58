package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * The page of all dependencies, or of a part of them: {@code graph-page.mustache}.
 *
 * @param title of the page
 * @param summary what is drawn, and what is not
 * @param figure none where nothing waits for anything
 * @param table the same as the figure, where that shows milestones
 * @param parts of a plan that is too large for one figure
 * @param whole from a part to the page of all
 * @param driving what drives the open releases
 * @param circles milestones that wait for each other
 * @param data address of the same as JSON
 */
public record GraphView(
        Shell shell,
        String title,
        String summary,
        Optional<GraphFigure> figure,
        Optional<GraphTable> table,
        Optional<Parts> parts,
        Optional<Link> whole,
        Optional<Driving> driving,
        Optional<Circles> circles,
        String data,
        Optional<Around> around) {

    /**
     * Parts of the plan.
     *
     * @param rows one for each
     */
    public record Parts(List<Part> rows) {}

    /**
     * A part of the plan.
     *
     * @param anchor of its row
     * @param href address of its page, where it is drawn
     * @param milestones how many it has
     * @param completed how many of them are
     * @param overdue how many of them are
     * @param needs the parts that it waits for, in words
     */
    public record Part(
            String anchor,
            Optional<String> href,
            String name,
            String milestones,
            String completed,
            String overdue,
            String needs) {}

    /**
     * What drives releases.
     *
     * @param rows one for each that waits for anything open
     * @param more how many are not listed
     */
    public record Driving(List<Row> rows, Optional<String> more) {}

    /**
     * The driving path of a release.
     *
     * @param date when it is expected
     * @param path to it, without itself
     */
    public record Row(String code, String href, Name name, Optional<String> date, List<Ref> path) {}

    /**
     * Circles.
     *
     * @param rows one for each
     */
    public record Circles(List<Circle> rows) {}

    /**
     * Milestones that wait for each other.
     *
     * @param milestones how many
     * @param path a shortest way around
     */
    public record Circle(String milestones, List<Ref> path) {}

    /**
     * A milestone by its code.
     *
     * @param last whether no other follows
     */
    public record Ref(String href, String code, boolean last) {}
}
