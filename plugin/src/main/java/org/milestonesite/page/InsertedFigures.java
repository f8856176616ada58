package org.milestonesite.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.BurnDown;
import org.milestonesite.insight.Slips;
import org.milestonesite.insight.Snapshots;
import org.milestonesite.page.Inserts.Insert;
import org.milestonesite.page.Inserts.Place;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.ProgressSet;

/** The figures of other pages, as texts show them: each with its style sheet, and a link to the page that has its table. */
record InsertedFigures(Catalogue catalogue, Dependencies dependencies) {

    static final String GRAPH = "graph-figure";
    static final String PROGRESS = "progress-figure";
    static final String SLIP = "slip-figure";

    /** The anchor that the page of a milestone has for its own figure. */
    private static final String NEIGHBOURHOOD = "milestone-neighbourhood";

    Insert progress(Place place) {
        List<ProgressSet> sets = catalogue.plan().tracking().progress();
        int number = IntStream.range(0, sets.size())
                .filter(i -> place.of().isEmpty() || sets.get(i).name().equals(place.of()))
                .findFirst()
                .orElse(0);
        BurnDown data = BurnDown.of(sets.get(number), catalogue.plan(), Snapshots.of(catalogue.plan()));
        return new Insert(
                PROGRESS,
                new ProgressInsertView(
                        sheet(place, Paths.FIGURES_STYLE),
                        Optional.of(data)
                                .filter(drawn -> !drawn.points().isEmpty())
                                .map(drawn -> BurnDownFigures.of(catalogue, drawn, id(place, "progress"))),
                        link(place, Paths.PROGRESS + "#" + ProgressPage.id(number), "progress-numbers")));
    }

    Insert slip(Place place) {
        Slips slips = Slips.of(catalogue.plan());
        boolean hasMoves = slips.all().stream().anyMatch(slip -> slip.moved().isPresent());
        return new Insert(
                SLIP,
                new SlipInsertView(
                        sheet(place, Paths.FIGURES_STYLE),
                        hasMoves ? Optional.of(new SlipDistribution(catalogue).of(slips)) : Optional.empty(),
                        link(place, Paths.SLIP, "slip-numbers")));
    }

    Insert graph(Place place) {
        return new Insert(
                GRAPH,
                place.of()
                        .map(code -> around(place, catalogue.plan().milestone(code)))
                        .orElseGet(() -> graph(place, new GraphDrawing(catalogue, dependencies, hrefs(place)))));
    }

    private GraphInsertView graph(Place place, GraphDrawing drawing) {
        Messages words = catalogue.words();
        return new GraphInsertView(
                sheet(place, Paths.GRAPH_STYLE),
                words.text("graph-empty"),
                drawing.whole(id(place, "graph"), words.text("figure-table-there")),
                link(place, Paths.GRAPH, "graph-numbers"));
    }

    /** What a milestone waits for, and what waits for it. */
    private GraphInsertView around(Place place, Milestone milestone) {
        Messages words = catalogue.words();
        Surroundings surroundings = new Surroundings(catalogue, dependencies, hrefs(place));
        boolean alone =
                milestone.predecessors().isEmpty() && milestone.successors().isEmpty();
        boolean hasTable = milestone.hasPage() && dependencies.drawn() && !alone;
        return new GraphInsertView(
                sheet(place, Paths.GRAPH_STYLE),
                words.text("graph-near-none", milestone.code()),
                alone
                        ? Optional.empty()
                        : Optional.of(surroundings.figure(
                                id(place, "graph"),
                                milestone,
                                surroundings.path(milestone),
                                words.text("figure-table-there"))),
                link(
                        place,
                        hasTable
                                ? catalogue.paths().milestone(milestone.code()) + "#" + NEIGHBOURHOOD
                                : dependencies.path(milestone),
                        "graph-numbers"));
    }

    /** In the document on one page nodes lead to what that has of them. */
    private Hrefs hrefs(Place place) {
        return catalogue.paths().ofTexts(place.path());
    }

    private String sheet(Place place, String path) {
        return catalogue.paths().from(place.path()).toPath(path);
    }

    /** The anchor of a heading holds no dot, so no id of a figure is that of a heading. */
    private static String id(Place place, String name) {
        return name + ".of-text-" + (place.earlier() + 1);
    }

    private Link link(Place place, String path, String words) {
        return new Link(
                catalogue.paths().from(place.path()).toPath(path),
                Optional.empty(),
                catalogue.words().text(words));
    }
}
