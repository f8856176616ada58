package org.milestonesite.check;

import java.util.function.Consumer;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Plan;

/** One thing that should hold of every plan. */
@FunctionalInterface
interface Rule {

    void check(Plan plan, Consumer<Diagnostic> findings);
}
