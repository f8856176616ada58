package org.milestonesite.link;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.text.CodePattern;

/**
 * The milestones of the plan, each once.
 *
 * @param milestones by code; of two with one code the first
 * @param codes by code or older code, the code
 * @param older the older codes
 * @param excluded codes of obsolete milestones
 */
record Merge(Map<String, RawMilestone> milestones, Map<String, String> codes, Set<String> older, Set<String> excluded) {

    static Merge of(List<RawMilestone> raw, List<CodePattern> exclude, Findings findings) {
        Merge merge =
                new Merge(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        for (RawMilestone milestone : raw) {
            String code = milestone.code().value();
            RawMilestone first = merge.milestones.get(code);
            if (first != null) {
                findings.add(Diagnostic.of(Code.DUPLICATE_CODE, milestone.code().at(), code)
                        .also(first.code().at()));
            } else if (exclude.stream().anyMatch(pattern -> pattern.matches(code))) {
                merge.excluded.add(code);
            } else {
                merge.milestones.put(code, milestone);
                merge.codes.put(code, code);
            }
        }
        merge.milestones.values().forEach(milestone -> merge.addOlder(milestone, findings));
        return merge;
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
}
