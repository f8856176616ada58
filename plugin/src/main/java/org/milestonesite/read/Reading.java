package org.milestonesite.read;

import java.util.List;
import org.milestonesite.diagnostic.Diagnostic;

/** What a reader made of a file, and what it found: one bad record does not keep it from the others. */
public record Reading<T>(T value, List<Diagnostic> findings) {

    public Reading {
        findings = List.copyOf(findings);
    }
}
