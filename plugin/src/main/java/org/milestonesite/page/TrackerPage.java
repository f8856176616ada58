package org.milestonesite.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Tracker;
import org.milestonesite.plan.Milestone;

/** The keys of the issue tracker beside the dates of the plan. */
record TrackerPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "tracker";

    /** Of more rows than these only the file has all. */
    private static final int MOST = 1000;

    PageSpec page() {
        return new PageSpec(Paths.TRACKER, TEMPLATE, texts -> view());
    }

    private TrackerView view() {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.TRACKER);
        Tracker tracker = Tracker.of(catalogue.plan());
        List<LocalContents.Item> parts = new ArrayList<>();
        if (!tracker.keys().isEmpty()) {
            parts.add(LocalContents.part("keys", words.text("tracker-keys")));
        }
        if (!tracker.lacking().isEmpty()) {
            parts.add(LocalContents.part("lacking", words.text("tracker-lacking")));
        }
        return new TrackerView(
                shells.of(Identity.of(
                        Paths.TRACKER,
                        words.text("tracker"),
                        words.text(
                                "page-description-tracker",
                                catalogue.plan().document().handle()))),
                SentencePart.of(words.text(
                        "tracker-sentence",
                        words.count("keys-number", tracker.keys().size()),
                        catalogue.plan().asOf())),
                hrefs.toPath(Paths.TRACKER_DATA),
                words.count("test-plan-rule", catalogue.plan().testPlanDays()),
                parts.size() < 2 ? Optional.empty() : Optional.of(new LocalContents(parts)),
                tracker.keys().isEmpty() ? Optional.empty() : Optional.of(keys(tracker.keys(), hrefs)),
                tracker.lacking().isEmpty() ? Optional.empty() : Optional.of(lacking(tracker.lacking(), hrefs)));
    }

    private TrackerView.Keys keys(List<Tracker.Entry> entries, Hrefs hrefs) {
        List<Tracker.Entry> listed = entries.stream().limit(MOST).toList();
        return new TrackerView.Keys(
                Finder.of(
                        catalogue, listed.stream().map(Tracker.Entry::milestone).toList()),
                listed.stream().map(entry -> key(entry, hrefs)).toList(),
                more(entries.size()));
    }

    private TrackerView.Key key(Tracker.Entry entry, Hrefs hrefs) {
        Milestone milestone = entry.milestone();
        return new TrackerView.Key(
                entry.key().orElseThrow().key(),
                entry.key().orElseThrow().url(),
                catalogue.words().text("tracker-" + entry.kind().id()),
                hrefs.toPath(catalogue.paths().milestone(milestone.code())),
                milestone.code(),
                Name.of(milestone),
                milestone.due().map(due -> due.value().toString()),
                entry.testPlanDue().map(Object::toString),
                catalogue.phrases().status(milestone),
                Facets.of(milestone));
    }

    private TrackerView.Lacking lacking(List<Tracker.Entry> entries, Hrefs hrefs) {
        Messages words = catalogue.words();
        Map<String, List<Tracker.Entry>> byRelease = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.milestone().code(), LinkedHashMap::new, Collectors.toList()));
        List<List<Tracker.Entry>> listed =
                byRelease.values().stream().limit(MOST).toList();
        int releases = catalogue.ofKind(Milestone.Kind.RELEASE).size();
        boolean allLackAll = entries.size() == releases * Tracker.Kind.values().length;
        return new TrackerView.Lacking(
                allLackAll
                        ? words.count("tracker-none", releases)
                        : words.text("tracker-some", byRelease.size(), words.count("releases-number", releases)),
                !allLackAll,
                Finder.of(
                        catalogue,
                        listed.stream().map(lacked -> lacked.get(0).milestone()).toList()),
                listed.stream()
                        .map(lacked -> release(lacked, !allLackAll, hrefs))
                        .toList(),
                more(byRelease.size()));
    }

    private TrackerView.Release release(List<Tracker.Entry> lacked, boolean told, Hrefs hrefs) {
        Messages words = catalogue.words();
        Milestone release = lacked.get(0).milestone();
        return new TrackerView.Release(
                hrefs.toPath(catalogue.paths().milestone(release.code())),
                release.code(),
                Name.of(release),
                release.due().map(due -> due.value().toString()),
                lacked.get(0).testPlanDue().map(Object::toString),
                catalogue.phrases().status(release),
                told,
                lacked.stream()
                        .map(entry -> words.text("tracker-lacks-" + entry.kind().id()))
                        .collect(Collectors.joining(words.text("list-separator"))),
                Facets.of(release));
    }

    private Optional<String> more(int number) {
        return number <= MOST ? Optional.empty() : Optional.of(catalogue.words().text("tracker-more", MOST, number));
    }
}
