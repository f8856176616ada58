package org.milestonesite.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Findings as a stage adds them, in any order. Not thread-safe: each task has its own. */
public final class Findings {

    private final List<Diagnostic> all = new ArrayList<>();

    public void add(Diagnostic diagnostic) {
        all.add(diagnostic);
    }

    public void addAll(Collection<Diagnostic> diagnostics) {
        all.addAll(diagnostics);
    }

    public List<Diagnostic> all() {
        return List.copyOf(all);
    }
}
