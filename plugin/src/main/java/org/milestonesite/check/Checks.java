package org.milestonesite.check;

import java.util.List;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Plan;

/** All rules. */
public final class Checks {

    private static final List<Rule> RULES = List.of(
            new MissingDue(),
            new Dates(),
            new DueOrder(),
            new LateFeatures(),
            new EmptyReleases(),
            new DependencyCycles(),
            new UnknownTag(),
            new LostCodes(),
            new AccentContrast());

    private Checks() {}

    public static List<Diagnostic> of(Plan plan) {
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(plan, findings::add));
        return findings.all();
    }
}
