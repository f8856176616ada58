package org.milestonesite.check;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Sourced;

/** Key milestones are those with a tag; one that nobody carries would publish an empty list. */
final class UnknownTag implements Rule {

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        plan.keyTag().ifPresent(tag -> {
            Set<String> known = new TreeSet<>();
            plan.milestones()
                    .forEach(milestone ->
                            milestone.tags().stream().map(Sourced::value).forEach(known::add));
            if (!known.contains(tag.value())) {
                Diagnostic unknown = Diagnostic.of(Code.UNKNOWN_TAG, tag.at(), tag.value());
                findings.accept(Nearest.of(tag.value(), known)
                        .map(nearest -> unknown.help("did-you-mean", nearest))
                        .orElse(unknown));
            }
        });
    }
}
