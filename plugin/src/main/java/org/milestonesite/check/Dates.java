package org.milestonesite.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** The dates of one milestone against each other and against the data date, to which progress is known. */
final class Dates implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        for (Milestone milestone : plan.milestones()) {
            milestone
                    .completed()
                    .filter(completed -> completed.value().isAfter(plan.asOf()))
                    .ifPresent(completed -> findings.accept(Diagnostic.of(
                            Code.FUTURE_COMPLETION, completed.at(), milestone.code(), completed.value(), plan.asOf())));
            if (milestone.completed().isEmpty()) {
                milestone
                        .forecast()
                        .filter(forecast -> forecast.value().isBefore(plan.asOf()))
                        .ifPresent(forecast -> findings.accept(Diagnostic.of(
                                Code.STALE_FORECAST, forecast.at(), milestone.code(), forecast.value(), plan.asOf())));
            }
            milestone.start().ifPresent(start -> checkStart(milestone, start, findings));
        }
    }

    /** A start is a forecast unless the milestone is completed, so it is compared with what is expected now. */
    private static void checkStart(Milestone milestone, Sourced<LocalDate> start, Consumer<Diagnostic> findings) {
        Optional<Sourced<LocalDate>> end = Stream.of(milestone.completed(), milestone.forecast(), milestone.due())
                .flatMap(Optional::stream)
                .findFirst();
        end.filter(last -> start.value().isAfter(last.value()))
                .ifPresent(last -> findings.accept(
                        Diagnostic.of(Code.START_AFTER_END, start.at(), milestone.code(), start.value(), last.value())
                                .also(last.at())));
    }
}
