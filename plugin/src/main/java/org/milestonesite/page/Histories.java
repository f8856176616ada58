package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Milestone;

/** How the dates of a milestone moved from one month-end export to the next. */
final class Histories {

    private Histories() {}

    /** Empty where one export, or none, knows of the milestone: that is no history. */
    static Optional<MilestoneView.History> of(Milestone milestone, Messages words) {
        if (milestone.history().size() < 2) {
            return Optional.empty();
        }
        List<MilestoneView.Known> known = new ArrayList<>();
        milestone
                .history()
                .forEach(snapshot -> known.add(new MilestoneView.Known(
                        snapshot.asOf().toString(),
                        snapshot.due().map(LocalDate::toString),
                        snapshot.forecast().map(LocalDate::toString),
                        snapshot.completed().map(LocalDate::toString),
                        Origins.place(snapshot.at()))));
        Collections.reverse(known);
        return Optional.of(new MilestoneView.History(MovesFigures.of(milestone.history(), words), known));
    }
}
