package org.milestonesite.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The findings of one run, in the order of their places, each once, with the severities that {@code site.yaml} gives.
 *
 * @param entries without silenced ones
 * @param silenced how many findings were switched off
 */
public record Report(List<Entry> entries, long silenced) {

    /** A finding and how grave it is in this project. */
    public record Entry(Severity severity, Diagnostic diagnostic) {}

    public Report {
        entries = List.copyOf(entries);
    }

    public static Report of(Collection<Diagnostic> findings, Map<Code, Severity> severities) {
        List<Entry> resolved = once(findings).stream()
                .map(d -> new Entry(d.code().severity(severities), d))
                .toList();
        List<Entry> shown =
                resolved.stream().filter(e -> e.severity() != Severity.OFF).toList();
        return new Report(shown, resolved.size() - shown.size());
    }

    /** Two stages may come upon one fault, each with a place of its own making: records that differ can say the same. */
    private static List<Diagnostic> once(Collection<Diagnostic> findings) {
        List<Diagnostic> once = new ArrayList<>();
        findings.stream().sorted(SourceOrder.OF_FINDINGS).forEach(finding -> {
            if (once.isEmpty() || !SourceOrder.saySame(once.get(once.size() - 1), finding)) {
                once.add(finding);
            }
        });
        return once;
    }

    /** With what was found later, such as while writing; that can't be silenced, for nobody would know what is missing. */
    public Report with(Collection<Diagnostic> later) {
        List<Entry> all = Stream.concat(entries.stream(), of(later, Map.of()).entries.stream())
                .sorted(Comparator.comparing(Entry::diagnostic, SourceOrder.OF_FINDINGS))
                .toList();
        return new Report(all, silenced);
    }

    public long count(Severity severity) {
        return entries.stream().filter(e -> e.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
