package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Lateness;
import org.milestonesite.insight.Slips;
import org.milestonesite.plan.Milestone;

/** What is delayed: due before the data date and not completed; and what remains: all that is not completed. */
record OutstandingPages(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "outstanding";

    List<PageSpec> all() {
        return List.of(
                new PageSpec(
                        Paths.DELAYED,
                        TEMPLATE,
                        texts -> view(Paths.DELAYED, "delayed", catalogue.phrases()::isOverdue)),
                new PageSpec(Paths.REMAINING, TEMPLATE, texts -> view(Paths.REMAINING, "remaining", all -> true)));
    }

    /** To both lists, each with the number of its milestones. */
    static List<Link> links(Catalogue catalogue, Hrefs hrefs) {
        return List.of(
                link(catalogue, hrefs, Paths.DELAYED, "delayed", catalogue.phrases()::isOverdue),
                link(catalogue, hrefs, Paths.REMAINING, "remaining", all -> true));
    }

    private static Link link(Catalogue catalogue, Hrefs hrefs, String path, String key, Predicate<Milestone> belongs) {
        long number = open(catalogue).filter(belongs).count();
        return new Link(hrefs.toPath(path), Optional.empty(), catalogue.words().text(key + "-link", number));
    }

    private static Stream<Milestone> open(Catalogue catalogue) {
        return catalogue.plan().milestones().stream()
                .filter(Slips::isOwn)
                .filter(milestone -> milestone.completed().isEmpty());
    }

    private OutstandingView view(String path, String key, Predicate<Milestone> belongs) {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(path);
        List<Milestone> milestones =
                open(catalogue).filter(belongs).sorted(Milestone.BY_DUE).toList();
        List<Milestone> listed = milestones.stream().limit(SlipPage.MOST).toList();
        String title = words.text(key);
        return new OutstandingView(
                shells.of(Identity.of(
                                path,
                                title,
                                words.text(
                                        "page-description-" + key,
                                        catalogue.plan().document().handle()))
                        .below(shells.slip, title)),
                title,
                SentencePart.of(words.text(
                        milestones.isEmpty() ? key + "-none" : key + "-sentence",
                        words.count("milestones-number", milestones.size()),
                        catalogue.plan().asOf())),
                ProgressPage.obsolete(catalogue),
                words.text(key + "-days"),
                SentencePart.of(words.text(key + "-explained", catalogue.plan().asOf())),
                others(path, hrefs),
                milestones.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new OutstandingView.Table(
                                Finder.of(catalogue, listed),
                                listed.stream()
                                        .map(milestone -> row(milestone, path.equals(Paths.DELAYED), hrefs))
                                        .toList(),
                                SlipPage.more(catalogue, milestones.size()))));
    }

    private List<Link> others(String path, Hrefs hrefs) {
        List<Link> others = new ArrayList<>(links(catalogue, hrefs));
        others.removeIf(link -> link.href().equals(hrefs.toPath(path)));
        return others;
    }

    private OutstandingView.Row row(Milestone milestone, boolean delayed, Hrefs hrefs) {
        return new OutstandingView.Row(
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                milestone.code(),
                Name.of(milestone),
                milestone.due().map(due -> due.value().toString()),
                milestone.forecast().map(forecast -> forecast.value().toString()),
                delayed
                        ? Lateness.overdue(milestone, catalogue.plan().asOf())
                                .map(Phrases::signed)
                                .orElse("")
                        : catalogue.phrases().slip(milestone),
                catalogue.phrases().status(milestone),
                Codes.all(
                        catalogue,
                        hrefs,
                        milestone.releases().stream()
                                .map(catalogue.plan()::milestone)
                                .toList()),
                Facets.of(milestone));
    }
}
