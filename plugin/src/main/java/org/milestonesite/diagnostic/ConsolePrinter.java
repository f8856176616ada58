package org.milestonesite.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.milestonesite.diagnostic.Report.Entry;
import org.milestonesite.source.Location;

/**
 * Findings for people: {@code path:line:column: error[code]: message}, the line of the source with a mark under the
 * place, the second place if there is one, and {@code help:} with the mend.
 *
 * @param words the messages of {@code findings.properties}
 * @param most how many findings are printed; of more than that, the gravest, and of those some of each kind: a hundred of
 *     one must not hide the only one of another, which is often their cause
 */
public record ConsolePrinter(Messages words, int most, Style style) {

    private static final String INDENT = "    ";

    /** Without colours. */
    public ConsolePrinter(Messages words, int most) {
        this(words, most, Style.PLAIN);
    }

    /** @param out gets one line after another with the severity of its finding */
    public void print(Report report, BiConsumer<Severity, String> out) {
        Wording wording = new Wording(words);
        List<Entry> all = report.entries();
        Map<Code, Integer> kinds = new EnumMap<>(Code.class);
        Map<Entry, Integer> places = new HashMap<>();
        all.forEach(entry -> places.put(entry, kinds.merge(entry.diagnostic().code(), 1, Integer::sum)));
        List<Entry> gravest = all.stream()
                .sorted(Comparator.comparing(Entry::severity).thenComparing(places::get))
                .limit(Math.max(0, most))
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

    private List<String> lines(Entry entry, Wording wording) {
        Diagnostic finding = entry.diagnostic();
        List<String> lines = new ArrayList<>();
        String place = finding.at()
                .map(at -> styled(Style.Part.PLACE, entry, Visible.of(at.display())) + ": ")
                .orElse("");
        String head = styled(Style.Part.SEVERITY, entry, entry.severity().id())
                + styled(Style.Part.CODE, entry, "[" + finding.code().id() + "]");
        lines.add(place + head + ": " + Visible.of(wording.message(finding)));
        finding.at().ifPresent(at -> snippet(at, entry, lines));
        finding.also().ifPresent(also -> {
            lines.add("  " + Visible.of(wording.also(finding, also)));
            snippet(also, entry, lines);
        });
        Optional<String> help = wording.help(finding);
        help.ifPresent(mend -> lines.add("  " + styled(Style.Part.HELP, entry, "help:") + " " + Visible.of(mend)));
        return lines;
    }

    private void snippet(Location at, Entry entry, List<String> lines) {
        Snippet.of(at).ifPresent(snippet -> {
            lines.add(INDENT + snippet.line());
            lines.add(INDENT + snippet.blank() + styled(Style.Part.MARK, entry, snippet.mark()));
        });
    }

    private String styled(Style.Part part, Entry entry, String text) {
        return style.apply(part, entry.severity(), text);
    }
}
