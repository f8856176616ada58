package org.milestonesite.render;

import java.util.List;
import org.milestonesite.diagnostic.Diagnostic;

/** A theme, and what was found while it was read. */
public record ThemeReading(Theme theme, List<Diagnostic> findings) {

    public ThemeReading {
        findings = List.copyOf(findings);
    }
}
