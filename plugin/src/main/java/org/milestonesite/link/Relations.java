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
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;

/**
 * Which milestone waits for which. Either end may state a relation, and it holds all the same.
 */
final class Relations {

    private final Merge merge;
    private final Findings findings;
    private final Map<String, Set<String>> predecessors = new HashMap<>();
    private final Map<String, Set<String>> successors = new HashMap<>();

    private Relations(Merge merge, Findings findings) {
        this.merge = merge;
        this.findings = findings;
    }

    static Relations of(Merge merge, Findings findings) {
        Relations relations = new Relations(merge, findings);
        for (RawMilestone milestone : merge.milestones().values()) {
            String code = milestone.code().value();
            relations.each(milestone.predecessors(), other -> relations.add(other, code));
            relations.each(milestone.features(), other -> relations.add(other, code));
            relations.each(milestone.successors(), other -> relations.add(code, other));
        }
        return relations;
    }

    private void each(List<Located<String>> codes, java.util.function.Consumer<String> action) {
        codes.forEach(code -> resolve(code).ifPresent(action));
    }

    private Optional<String> resolve(Located<String> written) {
        String code = merge.codes().get(written.value());
        if (code == null && !merge.excluded().contains(written.value())) {
            Diagnostic unknown = Diagnostic.of(Code.UNRESOLVED_MILESTONE, written.at(), written.value());
            findings.add(Nearest.of(written.value(), merge.codes().keySet())
                    .map(nearest -> unknown.help("did-you-mean", nearest))
                    .orElse(unknown));
        }
        return Optional.ofNullable(code);
    }

    private void add(String predecessor, String successor) {
        predecessors.computeIfAbsent(successor, code -> new LinkedHashSet<>()).add(predecessor);
        successors.computeIfAbsent(predecessor, code -> new LinkedHashSet<>()).add(successor);
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
