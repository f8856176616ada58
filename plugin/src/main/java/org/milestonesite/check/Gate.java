package org.milestonesite.check;

import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.Comparison;
import org.milestonesite.insight.Frozen;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.Plan;

/**
 * What an approved document may not do: say something else under a revision that was frozen, and not tell. Authors who are
 * about to change it are in their right, so only the goal {@code check} asks.
 */
public final class Gate {

    private Gate() {}

    public static List<Diagnostic> of(Plan plan) {
        if (plan.document().status() != ControlledDocument.Status.APPROVED) {
            return List.of();
        }
        return plan.editions().stream()
                .filter(edition -> edition.revision().equals(plan.document().revision()))
                .filter(edition -> !Chronicle.isRecorded(plan, edition))
                .flatMap(edition -> unrecorded(plan, edition).stream())
                .toList();
    }

    private static List<Diagnostic> unrecorded(Plan plan, Edition edition) {
        int changes = Comparison.of(edition, Frozen.of(plan)).size();
        Diagnostic finding = Diagnostic.of(
                Code.UNRECORDED_CHANGE,
                plan.document().at(),
                changes,
                edition.revision().orElse(""));
        return changes == 0
                ? List.of()
                : List.of(edition.at().map(finding::also).orElse(finding));
    }
}
