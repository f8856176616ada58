package org.milestonesite.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Severity;

/**
 * What lies over a page: with errors the findings, else only a corner that opens them.
 *
 * @param broken whether what is shown is the last good page
 * @param count of what the corner opens, in words; empty if that is nothing
 * @param more in words, how many are not listed
 * @param edit opens the source of the page
 */
record PanelView(
        Optional<Errors> broken,
        Optional<String> count,
        List<FindingView> quiet,
        Optional<String> more,
        Optional<String> edit) {

    record Errors(String headline, List<FindingView> errors) {}

    private static final int MOST = 50;

    static PanelView of(Findings findings, Messages words, Optional<String> edit) {
        long errors = findings.count(Severity.ERROR);
        long others = findings.count(Severity.WARNING) + findings.count(Severity.INFO);
        List<String> counts = new ArrayList<>();
        for (Severity severity : List.of(Severity.WARNING, Severity.INFO)) {
            if (findings.count(severity) > 0) {
                counts.add(words.count("count." + severity.id(), findings.count(severity)));
            }
        }
        return new PanelView(
                errors == 0
                        ? Optional.empty()
                        : Optional.of(
                                new Errors(words.count("panel.errors", errors), findings.first(MOST, Severity.ERROR))),
                Optional.of(String.join(", ", counts)).filter(text -> !text.isEmpty()),
                findings.first(MOST, Severity.WARNING, Severity.INFO),
                others > MOST ? Optional.of(words.text("panel.more", others - MOST)) : Optional.empty(),
                edit);
    }
}
