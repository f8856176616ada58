package org.milestonesite.check;

import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;

/** A release without features and without a note of its own: its page has only the standing sentence to say. */
final class EmptyReleases implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        plan.ofKind(Milestone.Kind.RELEASE).stream()
                .filter(release ->
                        release.features().isEmpty() && release.note().isEmpty())
                .forEach(release -> findings.accept(Diagnostic.of(Code.EMPTY_RELEASE, release.at(), release.code())));
    }
}
