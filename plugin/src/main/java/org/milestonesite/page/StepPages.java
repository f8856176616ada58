package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.Comparison;
import org.milestonesite.insight.TextDifference;
import org.milestonesite.plan.PageId;

/** A page for each step: what has changed from one edition to the next, or from one month to the next. */
record StepPages(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "changes-step";

    /** Of more rows than these only the file for programs has all. */
    private static final int MOST = 1000;

    Stream<PageSpec> all() {
        return catalogue
                .chronicle()
                .steps()
                .map(step -> new PageSpec(Paths.step(step), TEMPLATE, texts -> new Builder(step).view()));
    }

    /** Builds one page. */
    private final class Builder {

        private final Chronicle.Step step;
        private final Comparison comparison;
        private final Hrefs hrefs;
        private final Messages words = catalogue.words();
        private final StepCells cells;

        Builder(Chronicle.Step step) {
            this.step = step;
            this.comparison = step.comparison();
            this.hrefs = catalogue.paths().from(Paths.step(step));
            this.cells = new StepCells(catalogue, hrefs);
        }

        StepView view() {
            String title = Steps.title(step, words);
            List<StepView.Section> sections = sections();
            return new StepView(
                    shells.of(Identity.of(
                                    Paths.step(step),
                                    title,
                                    words.text(
                                            "page-description-changes-step",
                                            catalogue.plan().document().handle(),
                                            title))
                            .below(shells.changes, title)),
                    title,
                    SentencePart.of(Steps.summary(comparison, words)),
                    hrefs.toPath(Paths.stepData(step)),
                    sections.size() < 2
                            ? Optional.empty()
                            : Optional.of(new LocalContents(sections.stream()
                                    .map(section -> LocalContents.part(section.id(), section.title()))
                                    .toList())),
                    sections);
        }

        private List<StepView.Section> sections() {
            List<StepView.Section> sections = new ArrayList<>();
            String milestone = words.text("milestone");
            Optional<String> due = word("due");
            Optional<String> before = word("changes-before");
            Optional<String> after = word("changes-after");
            Optional<String> what = word("changes-what");
            Optional<String> none = Optional.empty();
            add(sections, "added", headings(milestone, none, none, due, none), comparison.added(), this::item);
            add(sections, "removed", headings(milestone, none, none, due, none), comparison.removed(), this::item);
            add(
                    sections,
                    "completed",
                    headings(milestone, none, due, word("completed"), word("days")),
                    comparison.completed(),
                    done -> milestone(
                            done.code(),
                            done.name(),
                            "",
                            cells.date(done.due()),
                            cells.date(Optional.of(done.completed())),
                            done.due()
                                    .map(day -> signed(done.completed().toEpochDay() - day.toEpochDay()))
                                    .orElse("")));
            add(
                    sections,
                    "moved",
                    headings(milestone, what, before, after, word("days")),
                    comparison.moved().stream()
                            .sorted(Comparison.Moved.FARTHEST_FIRST)
                            .toList(),
                    moved -> milestone(
                            moved.code(),
                            moved.name(),
                            field(moved.field()),
                            cells.date(moved.before()),
                            cells.date(moved.after()),
                            moved.days().map(this::signed).orElse("")));
            add(
                    sections,
                    "features",
                    headings(words.text("feature"), none, word("changes-left"), word("changes-joined"), none),
                    comparison.features(),
                    move -> milestone(
                            move.code(), move.name(), "", cells.codes(move.left()), cells.codes(move.joined()), ""));
            add(
                    sections,
                    "renamed",
                    headings(milestone, none, before, after, none),
                    comparison.renamed(),
                    this::renamed);
            add(
                    sections,
                    "facts",
                    headings(milestone, what, before, after, none),
                    comparison.facts(),
                    fact -> milestone(
                            fact.code(),
                            fact.name(),
                            field(fact.field()),
                            cells.value(fact.field(), fact.before()),
                            cells.value(fact.field(), fact.after()),
                            ""));
            texts(sections, headings(words.text("changes-where"), what, before, after, none));
            return sections;
        }

        private Optional<String> word(String key) {
            return Optional.of(words.text(key));
        }

        private StepView.Headings headings(
                String subject,
                Optional<String> what,
                Optional<String> before,
                Optional<String> after,
                Optional<String> days) {
            return new StepView.Headings(subject, what, before, after, days);
        }

        private <T> void add(
                List<StepView.Section> sections,
                String id,
                StepView.Headings headings,
                List<T> changes,
                Function<T, StepView.Row> row) {
            if (!changes.isEmpty()) {
                sections.add(section(
                        id, headings, changes.stream().limit(MOST).map(row).toList(), changes.size()));
            }
        }

        private StepView.Section section(String id, StepView.Headings headings, List<StepView.Row> rows, int all) {
            return new StepView.Section(
                    id,
                    words.text("changes-" + id),
                    id.equals("removed") ? Optional.of(words.text("changes-removed-explained")) : Optional.empty(),
                    headings,
                    rows,
                    all <= rows.size() ? Optional.empty() : Optional.of(words.text("changes-more", rows.size(), all)));
        }

        private void texts(List<StepView.Section> sections, StepView.Headings headings) {
            List<StepView.Row> rows = comparison.texts().stream()
                    .flatMap(this::differences)
                    .limit(MOST + 1L)
                    .toList();
            if (!rows.isEmpty()) {
                boolean whole = rows.size() <= MOST;
                StepView.Section section = section("texts", headings, whole ? rows : rows.subList(0, MOST), 0);
                sections.add(
                        whole
                                ? section
                                : new StepView.Section(
                                        section.id(),
                                        section.title(),
                                        section.sentence(),
                                        headings,
                                        section.rows(),
                                        Optional.of(words.text("changes-more-texts", MOST))));
            }
        }

        private StepView.Row item(Comparison.Item item) {
            return milestone(item.code(), item.name(), "", cells.nothing(), cells.date(item.due()), "");
        }

        /** Other code or other name: what stayed is not told twice. */
        private StepView.Row renamed(Comparison.Renamed renamed) {
            boolean code = !renamed.code().equals(renamed.codeBefore());
            boolean name = !renamed.name().equals(renamed.nameBefore());
            StepView.Cell before = new StepView.Cell(
                    Optional.empty(),
                    code ? List.of(cells.code(renamed.codeBefore())) : List.of(),
                    name ? cells.pieces(renamed.nameBefore()) : List.of());
            StepView.Cell after = new StepView.Cell(
                    Optional.empty(),
                    code ? List.of(cells.code(renamed.code())) : List.of(),
                    name ? cells.pieces(renamed.name()) : List.of());
            return milestone(renamed.code(), renamed.name(), "", before, after, "");
        }

        private StepView.Row milestone(
                String code, String name, String what, StepView.Cell before, StepView.Cell after, String days) {
            return new StepView.Row(cells.href(code), Optional.of(code), name, what, before, after, days);
        }

        private Stream<StepView.Row> differences(Comparison.TextChange change) {
            boolean hasCode =
                    change.subject() == Comparison.Subject.MILESTONE || change.subject() == Comparison.Subject.CITATION;
            return TextDifference.of(change.before(), change.after()).stream()
                    .map(difference -> new StepView.Row(
                            place(change),
                            hasCode ? Optional.of(change.name()) : Optional.empty(),
                            subject(change, hasCode),
                            field(change.field().equals("description") && !hasCode ? "meaning" : change.field()),
                            cells.text(difference.before()),
                            cells.text(difference.after()),
                            ""));
        }

        private String subject(Comparison.TextChange change, boolean hasCode) {
            if (change.subject() == Comparison.Subject.DOCUMENT) {
                return words.text("changes-document");
            }
            return hasCode || !change.title().isEmpty() ? change.title() : change.name();
        }

        private Optional<String> place(Comparison.TextChange change) {
            Paths paths = catalogue.paths();
            return switch (change.subject()) {
                case DOCUMENT -> Optional.of(hrefs.toPath(Paths.HOME));
                case MILESTONE -> cells.href(change.name());
                case PAGE ->
                    Optional.of(new PageId.Prose(change.name()))
                            .filter(catalogue.pages()::containsKey)
                            .map(page -> hrefs.toPath(paths.page(page)));
                case CITATION ->
                    Optional.of(change.name())
                            .filter(paths::hasDocument)
                            .map(handle -> hrefs.toPath(paths.document(handle)));
                case TERM ->
                    Optional.of(change.name()).filter(paths::hasTerm).map(term -> hrefs.toPath(paths.term(term)));
            };
        }

        private String field(String name) {
            return words.text("changes-field-" + name);
        }

        private String signed(long days) {
            return days > 0 ? "+" + days : days < 0 ? "\u2212" + -days : "0";
        }
    }
}
