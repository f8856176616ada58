package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.Comparison;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/**
 * The next row of the change record, drafted from what has changed since the latest edition. It names the milestones; why
 * they changed only an author can say.
 *
 * @param version the revision of the plan, or the number after that of the latest edition
 * @param date of the document, or the data date where that is not newer than the edition
 * @param description Markdown
 */
public record ChangeDraft(String version, LocalDate date, String description) {

    /** So many are named; a row with hundreds of codes nobody reads. */
    private static final int MOST = 8;

    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d{1,9})(\\D*)$");

    /** Empty where no edition is frozen, where nothing has changed since, and where the row is there already. */
    public static Optional<ChangeDraft> of(Plan plan, Messages words) {
        return Chronicle.of(plan).unreleased().flatMap(step -> of(plan, step, words));
    }

    static Optional<ChangeDraft> of(Plan plan, Chronicle.Step step, Messages words) {
        Comparison comparison = step.comparison();
        if (comparison.isEmpty() || Chronicle.isRecorded(plan)) {
            return Optional.empty();
        }
        String latest = step.from().revision().orElse("");
        String version = step.to().revision().filter(now -> !now.equals(latest)).orElseGet(() -> next(latest));
        LocalDate date = plan.document()
                .date()
                .filter(day -> day.isAfter(step.from().date()))
                .orElse(plan.asOf());
        return Optional.of(new ChangeDraft(version, date, description(foremost(comparison, plan), words)));
    }

    /** The last number in it, one higher. */
    private static String next(String revision) {
        Matcher number = LAST_NUMBER.matcher(revision);
        return number.matches()
                ? number.group(1) + (Long.parseLong(number.group(2)) + 1) + number.group(3)
                : revision + ".1";
    }

    /** Of more than can be named, releases come first, then what moved farthest. */
    private static Comparison foremost(Comparison changes, Plan plan) {
        Set<String> releases = plan.milestones().stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.RELEASE)
                .map(Milestone::code)
                .collect(Collectors.toSet());
        return new Comparison(
                sorted(changes.added(), releases, Comparison.Item::code, item -> 0),
                changes.removed(),
                sorted(changes.renamed(), releases, Comparison.Renamed::code, renamed -> 0),
                sorted(changes.completed(), releases, Comparison.Completed::code, completed -> 0),
                sorted(
                        changes.moved(),
                        releases,
                        Comparison.Moved::code,
                        moved -> Math.abs(moved.days().orElse(0L))),
                sorted(changes.features(), releases, Comparison.FeatureMove::code, move -> 0),
                sorted(changes.facts(), releases, Comparison.FactChange::code, fact -> 0),
                changes.texts());
    }

    private static <T> List<T> sorted(
            List<T> changes, Set<String> releases, Function<T, String> code, ToLongFunction<T> days) {
        return changes.size() <= MOST
                ? changes
                : changes.stream()
                        .sorted(Comparator.<T>comparingInt(one -> releases.contains(code.apply(one)) ? 0 : 1)
                                .thenComparingLong(one -> -days.applyAsLong(one)))
                        .toList();
    }

    private static String description(Comparison changes, Messages words) {
        List<String> sentences = new ArrayList<>();
        sentence(sentences, words, "added", changes.added(), Comparison.Item::code);
        // what the plan does not have can't be linked
        sentence(sentences, words, "removed", changes.removed(), item -> "`" + item.code() + "`");
        sentence(sentences, words, "renamed", changes.renamed(), Comparison.Renamed::code);
        sentence(sentences, words, "completed", changes.completed(), Comparison.Completed::code);
        for (String field : List.of("due", "start", "forecast", "completed")) {
            sentence(
                    sentences,
                    words,
                    "moved-" + field,
                    changes.moved().stream()
                            .filter(moved -> moved.field().equals(field))
                            .toList(),
                    moved -> moved(moved, words));
        }
        sentence(sentences, words, "features", changes.features(), Comparison.FeatureMove::code);
        sentence(sentences, words, "facts", changes.facts(), Comparison.FactChange::code);
        sentence(
                sentences,
                words,
                "texts",
                changes.texts().stream()
                        .filter(text -> text.subject() != Comparison.Subject.CITATION
                                && text.subject() != Comparison.Subject.TERM)
                        .toList(),
                text -> text(text, words));
        sentence(
                sentences,
                words,
                "citations",
                of(changes, Comparison.Subject.CITATION),
                text -> "`" + text.name() + "`");
        sentence(sentences, words, "terms", of(changes, Comparison.Subject.TERM), text -> "`" + text.name() + "`");
        return String.join(" ", sentences);
    }

    private static List<Comparison.TextChange> of(Comparison changes, Comparison.Subject subject) {
        return changes.texts().stream()
                .filter(text -> text.subject() == subject)
                .toList();
    }

    private static String moved(Comparison.Moved moved, Messages words) {
        return moved.days()
                .map(days ->
                        words.text("changes-draft-days", moved.code(), (days > 0 ? "+" : "\u2212") + Math.abs(days)))
                .orElse(moved.code());
    }

    private static String text(Comparison.TextChange text, Messages words) {
        return switch (text.subject()) {
            case DOCUMENT -> words.text("changes-document");
            case PAGE -> text.title();
            default -> text.name();
        };
    }

    private static <T> void sentence(
            List<String> sentences, Messages words, String kind, List<T> changes, Function<T, String> name) {
        List<String> names = changes.stream().map(name).distinct().toList();
        if (names.isEmpty()) {
            return;
        }
        Stream<String> first = names.stream().limit(MOST);
        Stream<String> rest = names.size() <= MOST
                ? Stream.empty()
                : Stream.of(words.text("changes-draft-more", names.size() - MOST));
        String listed = String.join(
                words.text("list-separator"), Stream.concat(first, rest).toList());
        sentences.add(words.text("changes-draft-" + kind, listed));
    }

    /**
     * As the last item of {@code document.changes}, indented as such items are. Every value is quoted, whatever is in it.
     */
    public String yaml() {
        return ("- version: " + quoted(version) + "\n  date: " + date + "\n  description: " + quoted(description)
                        + "\n")
                .indent(4);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\n", " ").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
