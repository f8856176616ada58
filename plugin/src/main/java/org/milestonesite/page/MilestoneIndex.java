package org.milestonesite.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Milestone;

/** The index of all milestones. It has a row for each, since those without a page are linked by their row. */
record MilestoneIndex(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "milestones";

    /** Browsers lay out a table of more rows than these with a delay that is felt. */
    static final int MANY = 500;

    PageSpec page() {
        return new PageSpec(Paths.MILESTONES, TEMPLATE, texts -> view());
    }

    private static String id(Milestone.Kind kind) {
        return "all-" + kind.id();
    }

    private MilestonesView view() {
        Messages words = catalogue.words();
        List<MilestonesView.Group> groups = Arrays.stream(Milestone.Kind.values())
                .filter(kind -> !catalogue.ofKind(kind).isEmpty())
                .map(this::group)
                .toList();
        String title = words.text("milestones");
        return new MilestonesView(
                shells.of(Identity.of(
                        Paths.MILESTONES,
                        title,
                        words.text(
                                "page-description-milestones",
                                catalogue.plan().document().handle()))),
                words.text(
                        "milestones-summary",
                        words.count(
                                "releases-number",
                                catalogue.ofKind(Milestone.Kind.RELEASE).size()),
                        words.count(
                                "features-number",
                                catalogue.ofKind(Milestone.Kind.FEATURE).size())),
                words.text("days-explained", catalogue.plan().asOf()),
                Downloads.of(catalogue, catalogue.paths().from(Paths.MILESTONES)),
                local(groups),
                Finder.of(catalogue, catalogue.plan().milestones()),
                catalogue.plan().milestones().size() > MANY,
                YearRows.hasWbs(catalogue.plan().milestones()),
                groups);
    }

    private MilestonesView.Group group(Milestone.Kind kind) {
        return new MilestonesView.Group(
                id(kind),
                catalogue.words().text("group-" + kind.id()),
                YearRows.of(catalogue, catalogue.paths().from(Paths.MILESTONES), id(kind), catalogue.ofKind(kind)));
    }

    private static Optional<LocalContents> local(List<MilestonesView.Group> groups) {
        List<LocalContents.Item> items = new ArrayList<>();
        for (MilestonesView.Group group : groups) {
            items.add(LocalContents.part(group.id(), group.title()));
            group.years()
                    .forEach(year ->
                            items.add(new LocalContents.Item("#" + year.id(), Optional.empty(), year.title(), "d3")));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new LocalContents(items));
    }
}
