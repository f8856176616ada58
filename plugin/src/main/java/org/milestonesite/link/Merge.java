package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Guesses;
import org.milestonesite.read.Layer;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.Selector;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * The milestones of the plan, each once.
 *
 * @param milestones by code, with the values that hold
 * @param layers by code, those of obsolete milestones included: who says what of it
 * @param codes by code or older code, the code
 * @param older the older codes
 * @param excluded codes of obsolete milestones
 * @param outside codes of imported milestones that {@code plan.include} leaves out
 */
record Merge(
        Map<String, RawMilestone> milestones,
        Map<String, Layers> layers,
        Map<String, String> codes,
        Set<String> older,
        Set<String> excluded,
        Set<String> outside) {

    static Merge of(Collection<RawMilestone> raw, RawSite.Scope scope, Findings findings) {
        Merge merge = new Merge(
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>(),
                new LinkedHashSet<>());
        Map<String, List<RawMilestone>> byCode = new LinkedHashMap<>();
        raw.forEach(milestone -> byCode.computeIfAbsent(milestone.code().value(), code -> new ArrayList<>(1))
                .add(milestone));
        List<RawMilestone> annotations = new ArrayList<>();
        byCode.forEach((code, all) -> {
            Layers layers = new Layers(unique(all, findings));
            RawMilestone merged = layers.merged();
            if (merged.layer() == Layer.ANNOTATION && !layers.has(Layer.EXPORT)) {
                annotations.add(merged);
            } else if (Selector.any(scope.exclude(), merged)) {
                merge.excluded.add(code);
                merge.layers.put(code, layers);
            } else if (!layers.isOwn() && !Selector.any(scope.include(), merged)) {
                merge.outside.add(code);
            } else {
                merge.milestones.put(code, merged);
                merge.layers.put(code, layers);
                merge.codes.put(code, code);
            }
        });
        merge.milestones.values().forEach(milestone -> merge.addOlder(milestone, findings));
        merge.milestones.keySet().forEach(code -> merge.reportOverrides(code, findings));
        Guesses guesses = new Guesses(merge.codes.keySet());
        annotations.forEach(annotation -> findings.add(merge.unknown(annotation, guesses)));
        return merge;
    }

    /** Of two that say it in the same way the first counts. */
    private static List<RawMilestone> unique(List<RawMilestone> all, Findings findings) {
        if (all.size() == 1) {
            return all;
        }
        Map<Layer, RawMilestone> byLayer = new LinkedHashMap<>();
        for (RawMilestone milestone : all) {
            RawMilestone first = byLayer.putIfAbsent(milestone.layer(), milestone);
            if (first != null) {
                findings.add(Diagnostic.of(
                                Code.DUPLICATE_CODE,
                                milestone.code().at(),
                                milestone.code().value())
                        .also(first.code().at()));
            }
        }
        return List.copyOf(byLayer.values());
    }

    private void addOlder(RawMilestone milestone, Findings findings) {
        for (Located<String> older : milestone.aka()) {
            String code = milestone.code().value();
            String taken = codes.putIfAbsent(older.value(), code);
            if (taken == null) {
                this.older.add(older.value());
            } else if (older.value().equals(code)) {
                findings.add(
                        Diagnostic.of(Code.DUPLICATE_CODE, older.at(), code).variant("own"));
            } else if (!taken.equals(code)) {
                findings.add(Diagnostic.of(Code.DUPLICATE_CODE, older.at(), older.value(), taken)
                        .variant(taken.equals(older.value()) ? "taken" : "older")
                        .also(place(older.value(), milestones.get(taken))));
            }
        }
    }

    /** Where a milestone says that a code is its own, or was. */
    private static Location place(String code, RawMilestone milestone) {
        return milestone.aka().stream()
                .filter(older -> older.value().equals(code))
                .findFirst()
                .orElse(milestone.code())
                .at();
    }

    private void reportOverrides(String code, Findings findings) {
        layers.get(code).replaced().forEach((field, said) -> findings.add(Overrides.finding(code, field, said)));
    }

    /** Codes that sources know, and that are not in the plan. */
    Set<String> leftOut() {
        Set<String> codes = new LinkedHashSet<>(excluded);
        codes.addAll(outside);
        return codes;
    }

    private Diagnostic unknown(RawMilestone annotation, Guesses guesses) {
        String code = annotation.code().value();
        Diagnostic unknown =
                Diagnostic.of(Code.UNKNOWN_ANNOTATION, annotation.code().at(), code);
        Optional<String> now = Optional.ofNullable(codes.get(code));
        return now.or(() -> guesses.of(code))
                .map(nearest -> unknown.help("did-you-mean", nearest))
                .orElse(unknown);
    }
}
