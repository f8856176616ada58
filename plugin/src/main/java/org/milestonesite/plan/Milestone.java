package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * A milestone of the plan.
 *
 * @param code its identity: citable and stable
 * @param nameCut whether the name is known to be cut by the scheduling tool it comes from
 * @param due the baseline date
 * @param forecast when it is now expected
 * @param predecessors codes of milestones of the plan, in document order, features included; a link that either end
 *     states holds
 * @param features of a release: its predecessors that match the feature pattern, in document order
 * @param releases of a feature: those it belongs to, in document order
 * @param statedAt by the code of a milestone that it waits for or that waits for it: where either end states that
 * @param note replaces the standing sentence of a release without features
 * @param mergedFrom every place that said something of it, the first being its definition
 * @param replaced by the name of a field of which something was replaced or taken away: its value as text, empty where
 *     there is none now, and what it replaced
 * @param dependencies the kind and the lag of relations to predecessors, as far as the scheduling tool tells them
 * @param history what month-end exports knew of it, the oldest first
 */
public record Milestone(
        String code,
        Kind kind,
        boolean hasPage,
        LinkedText name,
        Sourced<String> nameSource,
        boolean nameCut,
        Optional<Sourced<String>> shortName,
        Optional<Sourced<Integer>> level,
        Optional<Sourced<String>> wbs,
        Optional<Sourced<String>> type,
        Optional<Sourced<LocalDate>> due,
        Optional<Sourced<LocalDate>> start,
        Optional<Sourced<LocalDate>> forecast,
        Optional<Sourced<LocalDate>> completed,
        List<String> predecessors,
        List<String> successors,
        List<String> features,
        List<String> releases,
        Map<String, List<Location>> statedAt,
        List<Sourced<String>> aka,
        List<Sourced<String>> tags,
        Optional<LinkedText> description,
        Optional<LinkedText> comment,
        Optional<LinkedText> note,
        Optional<LinkedText> testSpec,
        Optional<LinkedText> jira,
        Optional<LinkedText> testPlan,
        Optional<LinkedText> location,
        LinkedText body,
        List<Location> mergedFrom,
        Map<String, Sourced<String>> replaced,
        List<Dependency> dependencies,
        List<Snapshot> history) {

    /** The order everywhere: by due date, then code; without a due date last. */
    public static final Comparator<Milestone> BY_DUE = Comparator.<Milestone, LocalDate>comparing(
                    milestone -> milestone.due().map(Sourced::value).orElse(LocalDate.MAX))
            .thenComparing(Milestone::code);

    /** What a milestone is to the document; {@link #id()} is its name in {@code data/milestones.json}. */
    public enum Kind {
        RELEASE,
        FEATURE,
        CONTEXT,
        OTHER;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Its name as plain text. */
    public String plainName() {
        return nameSource.value();
    }

    /** Where it is defined. */
    public Location at() {
        return mergedFrom.get(0);
    }
}
