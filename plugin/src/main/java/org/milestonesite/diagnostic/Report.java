package org.milestonesite.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.milestonesite.source.Location;

/**
 * The findings of one run, in the order of their places, each once, with the severities that {@code site.yaml} gives.
 *
 * @param entries without silenced ones
 * @param silenced how many findings were switched off
 */
public record Report(List<Entry> entries, long silenced) {

    /** A finding and how grave it is in this project. */
    public record Entry(Severity severity, Diagnostic diagnostic) {}

    private static final Comparator<Diagnostic> ORDER = Comparator.<Diagnostic, String>comparing(
                    d -> d.at().map(at -> at.file().path()).orElse(""))
            .thenComparingInt(d -> d.at().map(Location::line).orElse(0))
            .thenComparingInt(d -> d.at().map(Location::column).orElse(0))
            .thenComparing(d -> d.at().map(Location::display).orElse(""))
            .thenComparing(Diagnostic::code)
            .thenComparing(d -> String.join("\n", d.arguments()));

    public static Report of(Collection<Diagnostic> findings, Map<Code, Severity> severities) {
        List<Entry> resolved = new LinkedHashSet<>(findings)
                .stream()
                        .sorted(ORDER)
                        .map(d -> new Entry(
                                severities.getOrDefault(d.code(), d.code().severity()), d))
                        .toList();
        List<Entry> shown =
                resolved.stream().filter(e -> e.severity() != Severity.OFF).toList();
        return new Report(shown, resolved.size() - shown.size());
    }

    public long count(Severity severity) {
        return entries.stream().filter(e -> e.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
