package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.Comparison;

/** What steps are called: on pages, in addresses, in feeds. */
public final class Steps {

    private Steps() {}

    /** {@code 1.5-to-1.6}, {@code 1.6-to-plan}, {@code 2019-04-30-to-2019-05-31}: the same in every build. */
    public static String name(Chronicle.Step step) {
        return Slug.of(name(step, step.from())) + "-to-" + Slug.of(name(step, step.to()));
    }

    /** A plan that is to become the next revision keeps the address when it does. */
    private static String name(Chronicle.Step step, Chronicle.Side side) {
        boolean unnamed = side.today()
                && side.revision()
                        .filter(next -> !step.from().revision().equals(Optional.of(next)))
                        .isEmpty();
        return unnamed ? "plan" : side.revision().orElse(side.date().toString());
    }

    /** {@code Revision 1.5 to 1.6}, {@code Since revision 1.6}, {@code 2019-04-30 to 2019-05-31} */
    public static String title(Chronicle.Step step, Messages words) {
        if (step.to().today()) {
            return words.text("changes-since", step.from().revision().orElse(""));
        }
        return step.from()
                .revision()
                .map(revision -> words.text(
                        "changes-revisions", revision, step.to().revision().orElse("")))
                .orElseGet(() -> words.text(
                        "changes-months", step.from().date(), step.to().date()));
    }

    /** {@code 2 milestones added, 1 completed, 5 dates moved}, or that nothing has changed. */
    public static String summary(Comparison comparison, Messages words) {
        List<String> parts = new ArrayList<>();
        part(parts, words, "added", comparison.added().size());
        part(parts, words, "removed", comparison.removed().size());
        part(parts, words, "renamed", comparison.renamed().size());
        part(parts, words, "completed", comparison.completed().size());
        part(parts, words, "moved", comparison.moved().size());
        part(parts, words, "features", comparison.features().size());
        part(parts, words, "facts", comparison.facts().size());
        part(parts, words, "texts", comparison.texts().size());
        return parts.isEmpty()
                ? words.text("changes-none")
                : words.text("sentence", String.join(words.text("list-separator"), parts));
    }

    private static void part(List<String> parts, Messages words, String kind, int number) {
        if (number > 0) {
            parts.add(words.count("changes-number-" + kind, number));
        }
    }
}
