package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.BurnDown;
import org.milestonesite.insight.Counts;
import org.milestonesite.insight.Snapshots;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.ProgressSet;

/** How the plan burns down: as planned, as it was, as it is forecast, and as it was forecast. */
record ProgressPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "progress";

    /** The months of a larger set have numbers only. */
    private static final int MOST = 1000;

    PageSpec page() {
        return new PageSpec(Paths.PROGRESS, TEMPLATE, texts -> view());
    }

    /** The anchor of a set, by its place. */
    static String id(int number) {
        return "set-" + (number + 1);
    }

    private ProgressView view() {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.PROGRESS);
        Snapshots snapshots = Snapshots.of(catalogue.plan());
        List<ProgressView.Set> sets = new ArrayList<>();
        for (ProgressSet set : catalogue.plan().tracking().progress()) {
            sets.add(set(id(sets.size()), BurnDown.of(set, catalogue.plan(), snapshots), hrefs));
        }
        return new ProgressView(
                shells.of(Identity.of(
                        Paths.PROGRESS,
                        words.text("progress"),
                        words.text(
                                "page-description-progress",
                                catalogue.plan().document().handle()))),
                obsolete(catalogue),
                hrefs.toPath(Paths.PROGRESS_DATA),
                sets.size() < 2
                        ? Optional.empty()
                        : Optional.of(new LocalContents(sets.stream()
                                .map(set -> LocalContents.part(set.id(), set.title()))
                                .toList())),
                OutstandingPages.links(catalogue, hrefs),
                sets,
                shells.around(Paths.PROGRESS));
    }

    /** Obsolete milestones are in no page; here readers must know, since what is counted is the whole plan. */
    static String obsolete(Catalogue catalogue) {
        int number = catalogue.plan().tracking().obsolete();
        return number == 0
                ? catalogue.words().text("obsolete-none")
                : catalogue.words().count("obsolete-left-out", number);
    }

    private ProgressView.Set set(String id, BurnDown data, Hrefs hrefs) {
        Messages words = catalogue.words();
        boolean nothing = data.points().isEmpty();
        return new ProgressView.Set(
                id,
                data.set().name().orElseGet(() -> words.text("progress-all")),
                SentencePart.of(sentence(data.counts())),
                nothing ? Optional.of(words.text("burn-down-nothing")) : Optional.empty(),
                nothing ? Optional.empty() : Optional.of(drawn(id, data, hrefs)),
                nothing ? List.of() : notes(data));
    }

    private String sentence(Counts counts) {
        return catalogue
                .words()
                .text(
                        counts.undated() == 0 ? "state-sentence" : "state-sentence-undated",
                        catalogue.words().count("milestones-number", counts.total()),
                        counts.completed(),
                        counts.overdue(),
                        counts.planned(),
                        catalogue.plan().asOf(),
                        counts.undated());
    }

    private List<List<SentencePart>> notes(BurnDown data) {
        Messages words = catalogue.words();
        List<String> notes = new ArrayList<>();
        notes.add(data.snapshot()
                .map(day -> words.text("burn-down-snapshot", day))
                .orElseGet(() -> words.text("burn-down-no-snapshot")));
        note(notes, "burn-down-unknown", data.unknown());
        note(notes, "burn-down-undated", data.undated());
        note(notes, "burn-down-unforeseen", data.unforeseen());
        note(notes, "burn-down-later", data.later());
        return notes.stream().map(SentencePart::of).toList();
    }

    private void note(List<String> notes, String key, long number) {
        if (number > 0) {
            notes.add(catalogue.words().count(key, number));
        }
    }

    private ProgressView.Drawn drawn(String id, BurnDown data, Hrefs hrefs) {
        boolean isLong = data.milestones().size() > MOST;
        return new ProgressView.Drawn(
                BurnDownFigures.of(catalogue, data, id),
                data.snapshot().isPresent(),
                data.snapshot().map(Object::toString).orElse(""),
                id + "-open",
                id + "-months",
                data.points().stream().map(ProgressPage::point).toList(),
                data.months().stream().map(month -> month(month, isLong, hrefs)).toList(),
                isLong ? Optional.of(catalogue.words().text("burn-down-numbers-only", MOST)) : Optional.empty());
    }

    private static ProgressView.Point point(BurnDown.Point point) {
        return new ProgressView.Point(
                point.day().toString(),
                String.valueOf(point.baseline()),
                text(point.achieved()),
                text(point.forecast()),
                text(point.snapshot()));
    }

    private static String text(Optional<Long> number) {
        return number.map(String::valueOf).orElse("");
    }

    private ProgressView.Month month(BurnDown.Month month, boolean isLong, Hrefs hrefs) {
        return new ProgressView.Month(
                month.month().toString(),
                String.valueOf(month.due().size()),
                isLong ? List.of() : codes(month.due(), hrefs),
                String.valueOf(month.done().size()),
                isLong ? List.of() : codes(month.done(), hrefs));
    }

    private List<ProgressView.Code> codes(List<Milestone> milestones, Hrefs hrefs) {
        List<ProgressView.Code> codes = new ArrayList<>();
        for (Milestone milestone : milestones) {
            codes.add(new ProgressView.Code(
                    hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                    milestone.code(),
                    codes.size() == milestones.size() - 1));
        }
        return codes;
    }
}
