package org.milestonesite.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.plan.Plan;

/** What has changed, step by step, and what the change record should say next. */
record ChangesPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "changes-page";

    PageSpec page() {
        return new PageSpec(Paths.CHANGES, TEMPLATE, this::view);
    }

    private ChangesView view(TextHtml texts) {
        Plan plan = catalogue.plan();
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.CHANGES);
        Chronicle chronicle = catalogue.chronicle();
        Optional<ChangesView.Unreleased> unreleased = chronicle.unreleased().map(step -> unreleased(step, hrefs));
        List<Chronicle.Step> past =
                chronicle.editions().stream().filter(step -> !step.to().today()).toList();
        Optional<ChangesView.Steps> editions = steps(past, hrefs);
        Optional<ChangesView.Steps> months = steps(chronicle.snapshots(), hrefs);
        Optional<HomeView.Changes> record = HomePage.changes(plan.document(), texts);
        List<LocalContents.Item> parts = new ArrayList<>();
        unreleased.ifPresent(since -> parts.add(LocalContents.part("unreleased", since.title())));
        editions.ifPresent(steps -> parts.add(LocalContents.part("editions", words.text("changes-editions"))));
        months.ifPresent(steps -> parts.add(LocalContents.part("months", words.text("changes-by-month"))));
        record.ifPresent(rows -> parts.add(LocalContents.part("record", words.text("changes"))));
        return new ChangesView(
                shells.of(Identity.of(
                        Paths.CHANGES,
                        words.text("what-changed"),
                        words.text("page-description-changes", plan.document().handle()))),
                SentencePart.of(sentence(chronicle)),
                parts.size() < 2 ? Optional.empty() : Optional.of(new LocalContents(parts)),
                unreleased,
                editions,
                months,
                record);
    }

    private String sentence(Chronicle chronicle) {
        Messages words = catalogue.words();
        int editions = catalogue.plan().editions().size();
        int months = catalogue.plan().listings().size();
        if (editions == 0 && months == 0) {
            return words.text("changes-nothing");
        }
        String exports = words.count("changes-exports-number", months);
        return editions == 0
                ? words.text("changes-of-exports", exports)
                : months == 0
                        ? words.text("changes-of-editions", words.count("changes-editions-number", editions))
                        : words.text("changes-of-both", words.count("changes-editions-number", editions), exports);
    }

    private ChangesView.Unreleased unreleased(Chronicle.Step step, Hrefs hrefs) {
        Messages words = catalogue.words();
        return new ChangesView.Unreleased(
                Steps.title(step, words),
                SentencePart.of(words.text(
                        "changes-unreleased",
                        step.from().revision().orElse(""),
                        step.from().date(),
                        Steps.summary(step.comparison(), words))),
                new Link(hrefs.toPath(Paths.step(step)), Optional.empty(), words.text("changes-details")),
                ChangeDraft.of(catalogue.plan(), step, words).map(draft -> new ChangesView.Draft(draft.yaml())));
    }

    private Optional<ChangesView.Steps> steps(List<Chronicle.Step> steps, Hrefs hrefs) {
        List<ChangesView.Step> rows = new ArrayList<>();
        steps.forEach(step -> rows.add(new ChangesView.Step(
                hrefs.toPath(Paths.step(step)),
                Steps.title(step, catalogue.words()),
                step.to().date().toString(),
                Steps.summary(step.comparison(), catalogue.words()))));
        Collections.reverse(rows);
        return rows.isEmpty() ? Optional.empty() : Optional.of(new ChangesView.Steps(rows));
    }
}
