package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.Listing;
import org.milestonesite.plan.Plan;

/**
 * What can be compared of a plan's past: each edition with the next and the last with the plan of today, each month-end
 * export with the next.
 *
 * @param editions the oldest first; the last is that of the plan of today. None where no edition is frozen
 * @param snapshots the oldest first
 */
public record Chronicle(List<Step> editions, List<Step> snapshots) {

    /**
     * A state that is compared.
     *
     * @param revision of an edition, and of the plan of today
     * @param date of the document; of an export its month's end
     * @param asOf the data date
     * @param today whether it is the plan of today
     */
    public record Side(Optional<String> revision, LocalDate date, LocalDate asOf, boolean today) {}

    /** Two states that follow each other. They are compared when somebody asks, and once. */
    public static final class Step {

        private final Side from;
        private final Side to;
        private final java.util.function.Supplier<Comparison> compare;
        private Comparison made;

        private Step(Side from, Side to, java.util.function.Supplier<Comparison> compare) {
            this.from = from;
            this.to = to;
            this.compare = compare;
        }

        public Side from() {
            return from;
        }

        public Side to() {
            return to;
        }

        public synchronized Comparison comparison() {
            if (made == null) {
                made = compare.get();
            }
            return made;
        }
    }

    public static Chronicle of(Plan plan) {
        return new Chronicle(editions(plan), snapshots(plan));
    }

    /** Since the latest edition. */
    public Optional<Step> unreleased() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.get(editions.size() - 1));
    }

    /** Whether the change record has a row that the latest edition does not have: what is new since has its row then. */
    public static boolean isRecorded(Plan plan) {
        return !plan.editions().isEmpty()
                && isRecorded(plan, plan.editions().get(plan.editions().size() - 1));
    }

    /** As {@link #isRecorded(Plan)}, of what is new since any edition. */
    public static boolean isRecorded(Plan plan, Edition edition) {
        List<Map<String, List<String>>> known =
                edition.changes().stream().map(Edition.Entry::fields).toList();
        return Frozen.changes(plan.document()).stream()
                .map(Edition.Entry::fields)
                .anyMatch(row -> !known.contains(row));
    }

    /** All of them, those of editions first. */
    public Stream<Step> steps() {
        return Stream.concat(editions.stream(), snapshots.stream());
    }

    private static List<Step> editions(Plan plan) {
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < plan.editions().size(); i++) {
            Edition from = plan.editions().get(i);
            if (i + 1 < plan.editions().size()) {
                Edition to = plan.editions().get(i + 1);
                steps.add(new Step(side(from), side(to), () -> Comparison.of(from, to)));
            } else {
                Side today = new Side(
                        plan.document().revision(), plan.document().date().orElse(plan.asOf()), plan.asOf(), true);
                steps.add(new Step(side(from), today, () -> Comparison.of(from, Frozen.of(plan))));
            }
        }
        return List.copyOf(steps);
    }

    private static Side side(Edition edition) {
        return new Side(edition.revision(), edition.date().orElse(edition.asOf()), edition.asOf(), false);
    }

    private static List<Step> snapshots(Plan plan) {
        List<Step> steps = new ArrayList<>();
        if (plan.listings().isEmpty()) {
            return steps;
        }
        for (int i = 0; i + 1 < plan.listings().size(); i++) {
            Listing from = plan.listings().get(i);
            Listing to = plan.listings().get(i + 1);
            steps.add(new Step(side(from), side(to), () -> {
                Map<String, String> older = older(plan);
                return Comparing.of(Stand.of(from, older), Stand.of(to, older));
            }));
        }
        return List.copyOf(steps);
    }

    private static Map<String, String> older(Plan plan) {
        Map<String, String> older = new HashMap<>();
        plan.milestones()
                .forEach(milestone -> milestone.aka().forEach(was -> older.putIfAbsent(was.value(), milestone.code())));
        return older;
    }

    private static Side side(Listing listing) {
        return new Side(Optional.empty(), listing.asOf(), listing.asOf(), false);
    }
}
