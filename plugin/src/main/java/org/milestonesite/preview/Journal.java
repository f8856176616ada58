package org.milestonesite.preview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.milestonesite.build.BuildResult;
import org.milestonesite.diagnostic.ConsolePrinter;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.diagnostic.Shown;
import org.milestonesite.diagnostic.Style;

/** What the terminal shows: of findings only those that are new and those that are mended. */
final class Journal implements Desk.Listener {

    private static final int MOST = 20;

    private final BiConsumer<Severity, String> out;
    private final Style style;
    private final Messages words;
    /** Those that the author knows of and that are not known to be mended. */
    private List<Report.Entry> known = List.of();

    private Report last = new Report(List.of(), 0);

    Journal(BiConsumer<Severity, String> out, Style style, Messages words) {
        this.out = out;
        this.style = style;
        this.words = words;
    }

    void say(String key, Object... arguments) {
        out.accept(Severity.INFO, words.text(key, arguments));
    }

    void warn(String key, Object... arguments) {
        out.accept(Severity.WARNING, words.text(key, arguments));
    }

    void failed(Throwable fault) {
        out.accept(Severity.ERROR, words.text("terminal.failed", fault));
    }

    void failedPage(Throwable fault) {
        out.accept(Severity.ERROR, words.text("terminal.failed-page", fault));
    }

    @Override
    public synchronized void published(Optional<Edition> before, Edition now) {
        Report report = now.result().report();
        if (report == last) {
            return;
        }
        last = report;
        Messages findingWords = now.result().findingsMessages();
        ConsolePrinter printer = new ConsolePrinter(findingWords, MOST, style);
        List<Report.Entry> fresh = missing(report.entries(), known);
        List<Report.Entry> gone = missing(known, report.entries());
        List<Report.Entry> mended = gone.stream()
                .filter(entry -> isMended(entry, fresh, now.result()))
                .toList();
        known = Stream.concat(report.entries().stream(), gone.stream().filter(entry -> !mended.contains(entry)))
                .toList();
        printer.print(new Report(fresh, 0), out);
        mended.stream()
                .limit(MOST)
                .map(entry -> Shown.of(entry, findingWords))
                .forEach(entry -> say(
                        "terminal.mended",
                        entry.place().map(place -> place + ": ").orElse(""),
                        entry.code(),
                        entry.message()));
        if (mended.size() > MOST) {
            say("terminal.mended-more", mended.size() - MOST);
        }
        String summary = printer.summary(report);
        if (!fresh.isEmpty() || !gone.isEmpty()) {
            say("terminal.now", summary.isEmpty() ? words.text("terminal.no-findings") : summary);
        }
    }

    /**
     * Behind an error others are not looked for, and what follows from it is left out: a finding that is gone together
     * with a new error may be there still. Nothing is said of it, now or when it comes back, until that is known.
     */
    private static boolean isMended(Report.Entry gone, List<Report.Entry> fresh, BuildResult now) {
        boolean hidden = now.plan().isEmpty() || fresh.stream().anyMatch(entry -> entry.severity() == Severity.ERROR);
        return now.site().isPresent() || gone.severity() == Severity.ERROR && !hidden;
    }

    /** Findings of the first that the second lacks. A finding that only moved to another line is the same. */
    private static List<Report.Entry> missing(List<Report.Entry> from, List<Report.Entry> in) {
        Map<String, Integer> left = new HashMap<>();
        in.forEach(entry -> left.merge(key(entry), 1, Integer::sum));
        List<Report.Entry> missing = new ArrayList<>();
        for (Report.Entry entry : from) {
            if (left.merge(key(entry), -1, Integer::sum) < 0) {
                missing.add(entry);
            }
        }
        return missing;
    }

    private static String key(Report.Entry entry) {
        var finding = entry.diagnostic();
        return entry.severity() + " " + finding.key() + " " + finding.arguments() + " "
                + finding.at().map(at -> at.file().path()).orElse("");
    }
}
