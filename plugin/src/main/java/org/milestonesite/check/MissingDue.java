package org.milestonesite.check;

import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Plan;

/** A milestone without a due date is in no order and never late. */
final class MissingDue implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        plan.milestones().stream()
                .filter(milestone -> milestone.due().isEmpty())
                .forEach(milestone ->
                        findings.accept(Diagnostic.of(Code.MISSING_DUE, milestone.at(), milestone.code())));
    }
}
