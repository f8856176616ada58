package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import org.milestonesite.insight.Comparison.Subject;
import org.milestonesite.insight.Comparison.TextChange;
import org.milestonesite.plan.Edition;

/** The texts of two editions: what authors wrote, paragraph by paragraph. */
final class ComparingTexts {

    private static final List<String> OF_DOCUMENT = List.of("handle", "title", "authors", "abstract");
    private static final List<String> OF_MILESTONE =
            List.of("description", "comment", "note", "testSpec", "jira", "testPlan", "location", "text");
    private static final List<String> OF_PAGE = List.of("title", "text");
    private static final List<String> OF_CITATION = List.of("authors", "year", "title", "url");

    private final Stand from;
    private final Stand to;
    private final Map<String, String> same;
    private final List<TextChange> changes = new ArrayList<>();

    /** @param same codes of before by the codes of after */
    ComparingTexts(Stand from, Stand to, Map<String, String> same) {
        this.from = from;
        this.to = to;
        this.same = same;
    }

    List<TextChange> all() {
        OF_DOCUMENT.forEach(field -> add(
                Subject.DOCUMENT,
                "",
                "",
                field,
                from.document().lines(field),
                to.document().lines(field)));
        each(from.pages(), to.pages(), this::page);
        same.forEach((code, before) -> {
            Edition.Entry now = to.milestones().get(code);
            Edition.Entry then = from.milestones().get(before);
            OF_MILESTONE.forEach(field -> add(
                    Subject.MILESTONE, code, now.text("name").orElse(""), field, then.lines(field), now.lines(field)));
        });
        each(from.documents(), to.documents(), this::citation);
        each(
                from.terms(),
                to.terms(),
                (term, before, after) -> add(
                        Subject.TERM,
                        term,
                        "",
                        "description",
                        before.lines("description"),
                        after.lines("description")));
        return List.copyOf(changes);
    }

    private interface Pair {
        void compare(String name, Edition.Entry before, Edition.Entry after);
    }

    private static void each(
            SortedMap<String, Edition.Entry> before, SortedMap<String, Edition.Entry> after, Pair pair) {
        Edition.Entry nothing = new Edition.Entry(Map.of(), java.util.Optional.empty());
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.forEach(
                name -> pair.compare(name, before.getOrDefault(name, nothing), after.getOrDefault(name, nothing)));
    }

    /** Of a page that is new or gone its title says enough. */
    private void page(String path, Edition.Entry before, Edition.Entry after) {
        boolean whole = before.fields().isEmpty() || after.fields().isEmpty();
        String title = after.text("title").or(() -> before.text("title")).orElse(path);
        (whole ? List.of("title") : OF_PAGE)
                .forEach(field -> add(Subject.PAGE, path, title, field, before.lines(field), after.lines(field)));
    }

    /** A citation is one text, whatever part of it changed. */
    private void citation(String handle, Edition.Entry before, Edition.Entry after) {
        add(
                Subject.CITATION,
                handle,
                after.text("title").or(() -> before.text("title")).orElse(""),
                "citation",
                citation(before),
                citation(after));
    }

    private static List<String> citation(Edition.Entry entry) {
        List<String> parts = new ArrayList<>();
        for (String field : OF_CITATION) {
            String part = String.join(", ", entry.lines(field));
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? parts : List.of(String.join(", ", parts));
    }

    private void add(
            Subject subject, String name, String title, String field, List<String> before, List<String> after) {
        if (!before.equals(after) && !Paragraphs.of(before).equals(Paragraphs.of(after))) {
            changes.add(new TextChange(subject, name, title, field, List.copyOf(before), List.copyOf(after)));
        }
    }
}
