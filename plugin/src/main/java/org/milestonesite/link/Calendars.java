package org.milestonesite.link;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Calendar;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.Selector;

/** The sets of milestones that {@code site.yaml} names. */
final class Calendars {

    private Calendars() {}

    /** Those that hold a day. @param milestones in document order */
    static List<Calendar> of(RawSite site, List<RawMilestone> milestones, Findings findings) {
        List<Calendar> calendars = new ArrayList<>();
        for (RawSite.Calendar written : site.calendars()) {
            List<RawMilestone> picked = milestones.stream()
                    .filter(milestone -> Selector.any(written.milestones(), milestone))
                    .toList();
            if (picked.stream().anyMatch(Calendars::isDated)) {
                calendars.add(new Calendar(
                        written.name().value(),
                        picked.stream()
                                .map(milestone -> milestone.code().value())
                                .toList()));
            } else {
                findings.add(Diagnostic.of(
                                Code.UNUSED_PATTERN,
                                written.name().at(),
                                written.name().value())
                        .variant("calendar"));
            }
        }
        return List.copyOf(calendars);
    }

    private static boolean isDated(RawMilestone milestone) {
        return milestone.due().isPresent()
                || milestone.forecast().isPresent()
                || milestone.completed().isPresent();
    }
}
