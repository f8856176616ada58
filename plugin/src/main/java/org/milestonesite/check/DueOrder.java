package org.milestonesite.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** What waits for a milestone can't be due before it. One finding for each milestone, with its latest predecessor. */
final class DueOrder implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        for (Milestone milestone : plan.milestones()) {
            milestone.due().ifPresent(due -> check(plan, milestone, due, findings));
        }
    }

    private static void check(Plan plan, Milestone milestone, Sourced<LocalDate> due, Consumer<Diagnostic> findings) {
        Milestone latest = null;
        LocalDate last = due.value();
        int count = 0;
        for (String code : milestone.predecessors()) {
            Milestone predecessor = plan.milestone(code);
            Optional<LocalDate> before = predecessor.due().map(Sourced::value);
            if (before.isPresent() && before.get().isAfter(due.value())) {
                count++;
                if (before.get().isAfter(last)) {
                    latest = predecessor;
                    last = before.get();
                }
            }
        }
        if (latest != null) {
            Diagnostic finding = Diagnostic.of(
                            Code.DUE_BEFORE_PREDECESSOR,
                            due.at(),
                            milestone.code(),
                            due.value(),
                            latest.code(),
                            last,
                            count - 1)
                    .also(latest.due().orElseThrow().at());
            findings.accept(count > 1 ? finding.variant("many") : finding);
        }
    }
}
