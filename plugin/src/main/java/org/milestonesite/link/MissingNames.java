package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.source.Location;

/** Milestones that no source names. Only here is it known: a register may add to a milestone that an export names. */
final class MissingNames {

    private MissingNames() {}

    static List<Diagnostic> of(Merge merge) {
        List<Diagnostic> findings = new ArrayList<>();
        Set<String> tables = new HashSet<>();
        for (RawMilestone milestone : merge.milestones().values()) {
            if (milestone.name().isPresent()) {
                continue;
            }
            Location at = Optional.ofNullable(milestone.cleared().get("name")).orElse(milestone.at());
            String path = at.file().path();
            if (at instanceof Location.Span && !path.endsWith(".csv")) {
                findings.add(Diagnostic.of(Code.MISSING_KEY, at, "name", "name"));
            } else if (tables.add(path)) {
                // a table without the column, or with the column empty: not one for each of its rows
                findings.add(Diagnostic.of(Code.MISSING_KEY, at, "name").variant("cell"));
            }
        }
        return findings;
    }
}
