package org.milestonesite.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** A feature that was completed after its release, or not at all, can't have been verified with it. */
final class LateFeatures implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        for (Milestone release : plan.ofKind(Milestone.Kind.RELEASE)) {
            release.completed()
                    .ifPresent(completed -> release.features().stream()
                            .map(plan::milestone)
                            .forEach(feature -> check(feature, release, completed, findings)));
        }
    }

    private static void check(
            Milestone feature, Milestone release, Sourced<LocalDate> completed, Consumer<Diagnostic> findings) {
        Optional<Sourced<LocalDate>> done = feature.completed();
        if (done.isEmpty()) {
            findings.accept(
                    Diagnostic.of(Code.LATE_FEATURE, feature.at(), feature.code(), release.code(), completed.value())
                            .variant("open")
                            .also(completed.at()));
        } else if (done.get().value().isAfter(completed.value())) {
            findings.accept(Diagnostic.of(
                            Code.LATE_FEATURE,
                            done.get().at(),
                            feature.code(),
                            release.code(),
                            completed.value(),
                            done.get().value())
                    .also(completed.at()));
        }
    }
}
