package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.DrivingPath;
import org.milestonesite.insight.Expected;
import org.milestonesite.insight.Layout;
import org.milestonesite.insight.Neighbourhood;
import org.milestonesite.insight.Touched;
import org.milestonesite.plan.Milestone;

/** Makes what the page of a milestone tells of others around it: neighbourhood, driving path, what a slip would touch. */
record Surroundings(Catalogue catalogue, Dependencies dependencies, Hrefs hrefs) {

    /** Nobody reads more rows, and the page must stay light. */
    private static final int ROWS = 20;

    /** On one page of very many. */
    private static final int FEW = 5;

    Optional<MilestoneView.Neighbourhood> around(Milestone milestone, Optional<DrivingPath> path) {
        if (milestone.predecessors().isEmpty() && milestone.successors().isEmpty()) {
            return Optional.empty();
        }
        Messages words = catalogue.words();
        Link whole = new Link(
                hrefs.toPath(dependencies.drawn() ? dependencies.path(milestone) : Paths.GRAPH),
                Optional.empty(),
                words.text("graph-whole"));
        if (!dependencies.drawn()) {
            return Optional.of(new MilestoneView.Neighbourhood(
                    words.text("graph-left-out", Dependencies.PAGES),
                    Optional.empty(),
                    Optional.empty(),
                    whole,
                    hrefs.toPath(Paths.GRAPH_DATA)));
        }
        Neighbourhood around = Neighbourhood.of(catalogue.plan(), milestone);
        return Optional.of(new MilestoneView.Neighbourhood(
                around.left() == 0
                        ? words.text("graph-near", milestone.code())
                        : words.text(
                                "graph-near-left", milestone.code(), words.count("milestones-number", around.left())),
                Optional.of(figure("around", milestone, path, words.text("figure-table-here"))),
                Optional.of(GraphTable.of(catalogue, hrefs, nodes(around), links(around), false)),
                whole,
                hrefs.toPath(Paths.GRAPH_DATA)));
    }

    private static List<Milestone> nodes(Neighbourhood around) {
        return around.nodes().stream().map(Neighbourhood.Node::milestone).toList();
    }

    private static List<Layout.Link> links(Neighbourhood around) {
        return around.links().stream()
                .map(link -> new Layout.Link(link.from(), link.to()))
                .toList();
    }

    /**
     * @param id of the figure, its own on a page
     * @param table where the same stands as a table, in a sentence
     */
    GraphFigure figure(String id, Milestone milestone, Optional<DrivingPath> path, String table) {
        Neighbourhood around = Neighbourhood.of(catalogue.plan(), milestone);
        List<Milestone> nodes = nodes(around);
        List<Layout.Link> links = links(around);
        Messages words = catalogue.words();
        GraphFigures figures = GraphFigures.near(catalogue, hrefs);
        return figures.of(
                id,
                words.text("graph-near-label", milestone.code()),
                words.text(
                        "graph-near-described",
                        words.count("milestones-number", nodes.size()),
                        words.count("graph-links", links.size()),
                        around.nodes().stream().filter(node -> node.step() < 0).count(),
                        around.nodes().stream().filter(node -> node.step() > 0).count(),
                        table),
                nodes.stream()
                        .map(node -> figures.box(node, node.code().equals(milestone.code()), 0))
                        .toList(),
                links,
                link -> path.filter(driving -> driving.has(
                                nodes.get(link.from()).code(),
                                nodes.get(link.to()).code()))
                        .isPresent(),
                link -> dependencies.inCycle(nodes.get(link.from()), nodes.get(link.to())));
    }

    /** Of a release that waits for others. */
    Optional<DrivingPath> path(Milestone milestone) {
        return Optional.of(milestone)
                .filter(release -> release.kind() == Milestone.Kind.RELEASE)
                .map(release -> DrivingPath.of(catalogue.plan(), release))
                .filter(path -> path.steps().size() > 1);
    }

    MilestoneView.Driving driving(DrivingPath path) {
        Messages words = catalogue.words();
        int more = Math.max(0, path.steps().size() - ROWS);
        List<DrivingPath.Step> last = path.steps().subList(more, path.steps().size());
        return new MilestoneView.Driving(
                words.text(
                        path.steps()
                                        .get(path.steps().size() - 1)
                                        .milestone()
                                        .completed()
                                        .isPresent()
                                ? "driving-told-completed"
                                : "driving-told"),
                more == 0 ? Optional.empty() : Optional.of(words.count("driving-more", more)),
                last.stream()
                        .map(step -> new MilestoneView.Step(
                                Neighbours.item(catalogue, hrefs, step.milestone()),
                                step.days().map(this::after)))
                        .toList());
    }

    private String after(long days) {
        return catalogue
                .words()
                .text(
                        days < 0 ? "driving-before" : "driving-after",
                        catalogue.phrases().days(Math.abs(days)));
    }

    Optional<MilestoneView.Slip> slip(Milestone milestone) {
        int most = dependencies.drawn() ? ROWS : FEW;
        Touched touched = Touched.of(catalogue.plan(), milestone, most);
        if (touched.all().isEmpty()) {
            return Optional.empty();
        }
        Messages words = catalogue.words();
        String number = words.count("milestones-number", touched.all().size());
        return Optional.of(new MilestoneView.Slip(
                words.text(touched.more() ? "touched-more" : "touched-all", milestone.code(), number),
                touched.all().stream().map(this::row).toList()));
    }

    private MilestoneView.Touch row(Touched.Touch touch) {
        Milestone milestone = touch.milestone();
        return new MilestoneView.Touch(
                milestone.code(),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                Name.of(milestone),
                Expected.date(milestone, catalogue.plan().asOf()).map(Object::toString),
                String.valueOf(touch.days()),
                touch.steps() == 1
                        ? Optional.empty()
                        : Optional.of(touch.through().code()));
    }
}
