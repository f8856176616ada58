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
            String taken = codes.putIfAbsent(older.value(), milestone.code().value());
            if (taken == null) {
                this.older.add(older.value());
            } else {
                findings.add(Diagnostic.of(Code.DUPLICATE_CODE, older.at(), older.value(), taken)
                        .variant("older")
                        .also(milestones.get(taken).code().at()));
            }
        }
    }
}
