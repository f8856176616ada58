package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Layout;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Point;
import org.milestonesite.insight.Layout.Size;
import org.milestonesite.insight.Standing;
import org.milestonesite.insight.Status;
import org.milestonesite.plan.Milestone;

/** Draws which milestones wait for which. */
final class GraphFigures {

    /** Two lines of text, and a target for fingers. */
    private static final double HEIGHT = 38;

    /** About how wide a letter is: of a code, of the line below. */
    private static final double CODE = 7.9;

    private static final double NOTE = 6.2;

    private static final double PADDING = 8;

    /** Where the code begins behind the shape. */
    private static final double BEHIND_SHAPE = 20;

    /** What is drawn of a milestone or a part before it has a place. */
    record Box(String href, boolean self, String shape, String code, String note, String title) {

        private double codeX() {
            return shape.isEmpty() ? PADDING : PADDING + BEHIND_SHAPE - 6;
        }

        private Size size() {
            double wide = Math.max(codeX() + CODE * length(code), PADDING + NOTE * length(note));
            return new Size(Math.ceil(wide + PADDING), HEIGHT);
        }

        private static int length(String text) {
            return text.codePointCount(0, text.length());
        }
    }

    private final Catalogue catalogue;
    private final Hrefs hrefs;
    private final BiFunction<List<Size>, List<Link>, Layout> way;

    private GraphFigures(Catalogue catalogue, Hrefs hrefs, BiFunction<List<Size>, List<Link>, Layout> way) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
        this.way = way;
    }

    /** With a page of their own. */
    static GraphFigures whole(Catalogue catalogue, Hrefs hrefs) {
        return new GraphFigures(catalogue, hrefs, Layout::of);
    }

    /** On the page of every milestone. */
    static GraphFigures near(Catalogue catalogue, Hrefs hrefs) {
        return new GraphFigures(catalogue, hrefs, Layout::quick);
    }

    /** @param self whether a page is about it @param features how many of its features are folded into it */
    Box box(Milestone milestone, boolean self, int features) {
        Messages words = catalogue.words();
        String note = note(milestone);
        String all = features == 0
                ? note
                : words.text("graph-node-features", note, words.count("features-number", features));
        return new Box(
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                self,
                shape(milestone),
                milestone.code(),
                all,
                words.text("graph-node-title", milestone.code(), milestone.plainName(), all));
    }

    private String note(Milestone milestone) {
        Standing standing = Standing.of(milestone, catalogue.plan().asOf());
        return catalogue.words().text("graph-node-" + standing.status().id(), date(milestone));
    }

    /** Of an overdue milestone its baseline date: that is what it missed. */
    private String date(Milestone milestone) {
        return milestone
                .completed()
                .or(() -> catalogue.phrases().isOverdue(milestone) ? milestone.due() : milestone.forecast())
                .or(milestone::due)
                .map(date -> date.value().toString())
                .orElse("");
    }

    private String shape(Milestone milestone) {
        Status status = Standing.of(milestone, catalogue.plan().asOf()).status();
        return status == Status.PLANNED ? "forecast" : status.id();
    }

    private static String outline(String shape) {
        return switch (shape) {
            case "completed", "forecast" -> "M-4 0a4 4 0 1 1 8 0a4 4 0 1 1-8 0z";
            case "overdue" -> "M0-5L5 0 0 5-5 0z";
            case "undated" -> "M-4 0H4";
            default -> "";
        };
    }

    /** @param driving whether a link belongs to a driving path @param cycle whether to a circle */
    GraphFigure of(
            String id,
            String label,
            String told,
            List<Box> boxes,
            List<Link> links,
            Predicate<Link> driving,
            Predicate<Link> cycle) {
        List<Size> sizes = boxes.stream().map(Box::size).toList();
        Layout layout = way.apply(sizes, links);
        List<GraphFigure.Line> lines = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            String kind = driving.test(link) ? "driving" : cycle.test(link) ? "cycle" : "wire";
            lines.add(new GraphFigure.Line(kind, RoutePath.of(layout.routes().get(i))));
        }
        List<GraphFigure.Node> nodes = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            nodes.add(node(boxes.get(i), sizes.get(i), layout.places().get(i)));
        }
        return new GraphFigure(
                id,
                label,
                told,
                Svg.em(layout.width()),
                Svg.em(layout.height()),
                "0 0 " + Svg.half(layout.width()) + " " + Svg.half(layout.height()),
                lines,
                nodes,
                links.stream().anyMatch(driving),
                links.stream().anyMatch(cycle));
    }

    private static GraphFigure.Node node(Box box, Size size, Point place) {
        return new GraphFigure.Node(
                box.href(),
                box.self(),
                "translate(" + Svg.half(place.x()) + " " + Svg.half(place.y()) + ")",
                Svg.half(size.width()),
                Svg.half(size.height()),
                box.shape().isEmpty()
                        ? Optional.empty()
                        : Optional.of(new GraphFigure.Mark(box.shape(), outline(box.shape()))),
                box.code(),
                Svg.half(box.codeX()),
                box.note(),
                box.title());
    }
}
