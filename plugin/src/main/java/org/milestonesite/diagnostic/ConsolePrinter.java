package org.milestonesite.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.milestonesite.diagnostic.Report.Entry;

/**
 * Findings for people: {@code path:line:column: error[code]: message}, the line of the source with a mark under the
 * place, the second place if there is one, and {@code help:} with the mend.
 *
 * @param words the messages of {@code findings.properties}
 * @param most how many findings are printed; of more than that, the gravest
 */
public record ConsolePrinter(Messages words, int most) {

    private static final String INDENT = "    ";

    /** @param out gets one line after another with the severity of its finding */
    public void print(Report report, BiConsumer<Severity, String> out) {
        Wording wording = new Wording(words);
        List<Entry> all = report.entries();
        List<Entry> gravest = all.stream()
                .sorted(Comparator.comparing(Entry::severity))
                .limit(most)
                .toList();
        Set<Entry> shown = new HashSet<>(gravest);
        all.stream()
                .filter(shown::contains)
                .forEach(entry -> lines(entry, wording).forEach(line -> out.accept(entry.severity(), line)));
        if (gravest.size() < all.size()) {
            out.accept(Severity.INFO, wording.more(all.size() - gravest.size(), all.size()));
        }
    }

    /** {@code 3 errors, 2 warnings, 1 info; 4 silenced}; empty if there are none. */
    public String summary(Report report) {
        return new Wording(words).summary(report);
    }

    private static List<String> lines(Entry entry, Wording wording) {
        Diagnostic finding = entry.diagnostic();
        List<String> lines = new ArrayList<>();
        String place = finding.at().map(at -> at.display() + ": ").orElse("");
        String head = entry.severity().id() + "[" + finding.code().id() + "]: ";
        lines.add(Visible.of(place) + head + Visible.of(wording.message(finding)));
        finding.at().ifPresent(at -> Snippet.of(at).forEach(line -> lines.add(INDENT + line)));
        finding.also().ifPresent(also -> {
            lines.add("  " + Visible.of(wording.also(finding, also)));
            Snippet.of(also).forEach(line -> lines.add(INDENT + line));
        });
        Optional<String> help = wording.help(finding);
        help.ifPresent(mend -> lines.add("  help: " + Visible.of(mend)));
        return lines;
    }
}
