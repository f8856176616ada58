package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Guesses;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * Which milestone waits for which. Either end may state a relation, and it holds all the same.
 */
final class Relations {

    private final Merge merge;
    private final Findings findings;
    private final Guesses guesses;
    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();
    private final Map<String, Map<String, List<Location>>> places = new HashMap<>();

    private Relations(Merge merge, Findings findings) {
        this.merge = merge;
        this.findings = findings;
        this.guesses = new Guesses(merge.codes().keySet());
    }

    static Relations of(Merge merge, ExportedRelations exported, Findings findings) {
        Relations relations = new Relations(merge, findings);
        for (RawMilestone milestone : merge.milestones().values()) {
            String code = milestone.code().value();
            relations.each(milestone.predecessors(), code, (other, at) -> relations.add(other, code, at));
            relations.each(milestone.features(), code, (other, at) -> relations.add(other, code, at));
            relations.each(milestone.successors(), code, (other, at) -> relations.add(code, other, at));
        }
        exported.holding()
                .forEach(relation -> relations.add(relation.predecessor(), relation.successor(), relation.at()));
        return relations;
    }

    /** That a milestone waits for itself is told where it says so, and goes no further. */
    private void each(List<Located<String>> codes, String self, BiConsumer<String, Location> action) {
        for (Located<String> written : codes) {
            Optional<String> other = resolve(written);
            if (other.isPresent() && other.get().equals(self)) {
                findings.add(
                        Diagnostic.of(Code.DEPENDENCY_CYCLE, written.at(), self).variant("self"));
            } else {
                other.ifPresent(known -> action.accept(known, written.at()));
            }
        }
    }

    private Optional<String> resolve(Located<String> written) {
        String code = merge.codes().get(written.value());
        if (code == null
                && !merge.excluded().contains(written.value())
                && !merge.outside().contains(written.value())) {
            Diagnostic unknown = Diagnostic.of(Code.UNRESOLVED_MILESTONE, written.at(), written.value());
            findings.add(guesses.of(written.value())
                    .map(nearest -> unknown.help("did-you-mean", nearest))
                    .orElse(unknown));
        }
        return Optional.ofNullable(code);
    }

    private void add(String predecessor, String successor, Location at) {
        predecessors.computeIfAbsent(successor, code -> new LinkedHashSet<>()).add(predecessor);
        successors.computeIfAbsent(predecessor, code -> new LinkedHashSet<>()).add(successor);
        stated(successor, predecessor, at);
        stated(predecessor, successor, at);
    }

    private void stated(String one, String other, Location at) {
        places.computeIfAbsent(one, code -> new HashMap<>())
                .computeIfAbsent(other, code -> new ArrayList<>(1))
                .add(at);
    }

    /** By the code of the other end: the places that relate a milestone to it, in the order of the sources. */
    Map<String, List<Location>> statedAt(String code) {
        return places.getOrDefault(code, Map.of());
    }

    List<String> predecessors(String code, Comparator<String> order) {
        return sorted(predecessors.getOrDefault(code, Set.of()), order);
    }

    List<String> successors(String code, Comparator<String> order) {
        return sorted(successors.getOrDefault(code, Set.of()), order);
    }

    private static List<String> sorted(Collection<String> codes, Comparator<String> order) {
        List<String> sorted = new ArrayList<>(codes);
        sorted.sort(order);
        return List.copyOf(sorted);
    }
}
