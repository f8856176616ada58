package org.milestonesite.preview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Severity;

/**
 * The page at {@code /_/}.
 *
 * @param client what the script is told
 * @param state in one sentence, whether the pages are those of the sources
 * @param built in one sentence, what was built last and how long it took
 * @param why the files that made it necessary
 * @param count of the findings, in words
 * @param polls a sentence, where nothing can be watched
 */
record StatusView(
        Client.Tag client,
        String state,
        String built,
        List<String> why,
        Optional<String> moreWhy,
        Optional<String> polls,
        Optional<String> count,
        List<FindingView> findings,
        Optional<String> moreFindings,
        List<Page> pages) {

    record Page(String href, String path) {}

    private static final int MOST_FINDINGS = 500;
    private static final int MOST_FILES = 20;

    static StatusView of(Edition edition, Findings findings, Messages words, boolean polls, Client.Tag client) {
        List<FindingView> shown = new ArrayList<>(findings.first(MOST_FINDINGS, Severity.ERROR));
        shown.addAll(findings.first(MOST_FINDINGS - shown.size(), Severity.WARNING));
        shown.addAll(findings.first(MOST_FINDINGS - shown.size(), Severity.INFO));
        int all = edition.result().report().entries().size();
        boolean first = edition.number() == 1;
        // what begins the first build is no change
        List<String> why = (first ? Set.<Path>of() : edition.changed())
                .stream().map(findings.editor()::display).sorted().toList();
        String millis = String.format(Locale.ROOT, edition.millis() < 10 ? "%.1f" : "%.0f", edition.millis());
        return new StatusView(
                client,
                words.text(
                        edition.result().site().isPresent()
                                ? "status.good"
                                : edition.site().isPresent() ? "status.last-good" : "status.none"),
                words.text(
                        first ? "status.built-first" : "status.built",
                        edition.number(),
                        millis,
                        edition.read().size()),
                why.stream().limit(MOST_FILES).toList(),
                why.size() > MOST_FILES
                        ? Optional.of(words.text("status.more-files", why.size() - MOST_FILES))
                        : Optional.empty(),
                polls ? Optional.of(words.text("status.polls")) : Optional.empty(),
                findings.counts(words, Severity.ERROR, Severity.WARNING, Severity.INFO),
                shown,
                all > shown.size() ? Optional.of(words.count("panel.more", all - shown.size())) : Optional.empty(),
                Tool.pages(edition).stream()
                        .map(path -> new Page("/" + path, path))
                        .toList());
    }
}
