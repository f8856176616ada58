package org.milestonesite.preview;

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

    /**
     * @param note what is shown below
     * @param others in words, how many are not listed
     */
    record Errors(String headline, String note, List<FindingView> errors, Optional<String> others) {}

    private static final int MOST = 50;

    static PanelView of(Findings findings, Messages words, Optional<String> edit) {
        long errors = findings.count(Severity.ERROR);
        long others = findings.count(Severity.WARNING) + findings.count(Severity.INFO);
        return new PanelView(
                errors == 0
                        ? Optional.empty()
                        : Optional.of(new Errors(
                                words.count("panel.errors", errors),
                                words.text(findings.edition().site().isPresent() ? "last-good" : "no-site"),
                                findings.first(MOST, Severity.ERROR),
                                more(errors, words))),
                findings.counts(words, Severity.WARNING, Severity.INFO),
                findings.first(MOST, Severity.WARNING, Severity.INFO),
                more(others, words),
                edit);
    }

    private static Optional<String> more(long all, Messages words) {
        return all > MOST ? Optional.of(words.count("panel.more", all - MOST)) : Optional.empty();
    }
}
