package org.milestonesite.page;

import java.util.List;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.KeyMilestones;
import org.milestonesite.plan.Milestone;

/** The key milestones, where the plan names a tag for them: a page, and a piece of HTML for other sites. */
record KeyMilestonesPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "key-milestones";
    static final String FRAGMENT = "key-milestones-fragment";

    Stream<PageSpec> pages() {
        return catalogue.plan().keyTag().stream()
                .flatMap(tag -> Stream.of(
                        new PageSpec(Paths.KEY_MILESTONES, TEMPLATE, texts -> view(tag.value())),
                        new PageSpec(Paths.KEY_FRAGMENT, FRAGMENT, texts -> fragment())));
    }

    private KeyMilestonesView view(String tag) {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.KEY_MILESTONES);
        List<Milestone> milestones = KeyMilestones.of(catalogue.plan());
        return new KeyMilestonesView(
                shells.of(Identity.of(
                        Paths.KEY_MILESTONES,
                        words.text("key-milestones"),
                        words.text(
                                "page-description-key-milestones",
                                catalogue.plan().document().handle()))),
                words.text("key-milestones-summary", words.count("milestones-number", milestones.size()), tag),
                words.text("days-explained", catalogue.plan().asOf()),
                Finder.of(catalogue, milestones),
                milestones.size() > MilestoneIndex.MANY,
                YearRows.hasWbs(milestones),
                YearRows.of(catalogue, hrefs, "key", milestones),
                hrefs.toPath(Paths.KEY_FRAGMENT));
    }

    /** Whoever includes it stands at another address: links are absolute, where ours is known. */
    private KeyFragmentView fragment() {
        Hrefs hrefs = catalogue.paths().fromOutside(Paths.KEY_FRAGMENT);
        return new KeyFragmentView(KeyMilestones.of(catalogue.plan()).stream()
                .map(milestone -> row(milestone, href(milestone, hrefs)))
                .toList());
    }

    private String href(Milestone milestone, Hrefs hrefs) {
        return hrefs.toPath(catalogue.paths().milestone(milestone.code()));
    }

    private KeyFragmentView.Row row(Milestone milestone, String href) {
        return new KeyFragmentView.Row(
                href,
                milestone.code(),
                Name.of(milestone),
                milestone.due().map(due -> due.value().toString()),
                SentencePart.of(status(milestone)));
    }

    private String status(Milestone milestone) {
        Messages words = catalogue.words();
        String status = catalogue.phrases().status(milestone).label();
        return milestone
                .completed()
                .map(completed -> words.text("fragment-completed", status, completed.value()))
                .or(() ->
                        milestone.forecast().map(forecast -> words.text("fragment-forecast", status, forecast.value())))
                .orElse(status);
    }
}
