package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Term;
import org.milestonesite.read.RawDocument;
import org.milestonesite.read.RawSources;
import org.milestonesite.read.RawTerm;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/**
 * Entries of a bibliography that nothing cites, terms of a shared glossary that nothing uses, and figures that nothing
 * shows or links.
 *
 * <p>A bibliography or a glossary of the shared form outside of the source folder serves many documents and holds what
 * others need: what is left out of it is counted only. A bibliography in the source folder may be a copy of such: from
 * {@link #MANY} unused entries on, a file has one finding for all.
 */
record Unused(RawSources raw) {

    private static final int MANY = 10;

    /** @param printed the terms that the glossary of the site has */
    void report(
            List<TextLinker> pages, Uses campaigns, Bibliography bibliography, List<Term> printed, Findings findings) {
        Set<String> cited = new HashSet<>();
        Set<String> shown = new HashSet<>();
        pages.forEach(page -> page.paths().forEach(link -> shown.add(link.path())));
        Stream.concat(pages.stream().map(TextLinker::uses), Stream.of(campaigns))
                .forEach(uses -> {
                    uses.citations().forEach(citation -> cited.add(citation.handle()));
                    shown.addAll(uses.images());
                });
        raw.site().look().logo().map(Located::value).ifPresent(shown::add);
        documents(bibliography, cited, findings);
        terms(printed, findings);
        Set<String> unused = new TreeSet<>(raw.figures().keySet());
        unused.removeAll(shown);
        unused.forEach(path -> findings.add(Diagnostic.of(
                Code.UNUSED_FIGURE,
                SourceFile.of(raw.sourcePath() + "/" + path, "").whole(),
                path)));
    }

    private void documents(Bibliography bibliography, Set<String> cited, Findings findings) {
        Map<SourceFile, List<RawDocument>> byFile = new LinkedHashMap<>();
        bibliography.byHandle().forEach((handle, entry) -> {
            if (!cited.contains(handle)) {
                byFile.computeIfAbsent(entry.at().file(), file -> new ArrayList<>())
                        .add(entry);
            }
        });
        byFile.forEach((file, unused) -> {
            if (isShared(file)) {
                findings.add(Diagnostic.of(Code.LEFT_OUT, file.whole(), entries(file), unused.size())
                        .variant("documents"));
            } else if (unused.size() < MANY) {
                unused.forEach(entry -> findings.add(
                        Diagnostic.of(Code.UNUSED_DOCUMENT, entry.key().at(), Citations.handle(entry))));
            } else {
                findings.add(
                        Diagnostic.of(Code.UNUSED_DOCUMENT, unused.get(0).key().at(), unused.size())
                                .variant("many"));
            }
        });
    }

    private boolean isShared(SourceFile file) {
        return !file.path().startsWith(raw.sourcePath() + "/");
    }

    private long entries(SourceFile file) {
        return raw.documents().stream()
                .filter(entry -> entry.at().file().equals(file))
                .count();
    }

    private void terms(List<Term> printed, Findings findings) {
        Set<String> used = printed.stream().map(Term::term).collect(Collectors.toSet());
        Map<SourceFile, List<RawTerm>> byFile = raw.sharedTerms().stream()
                .collect(Collectors.groupingBy(
                        term -> term.term().at().file(), LinkedHashMap::new, Collectors.toList()));
        byFile.forEach((file, rows) -> {
            long unused = rows.stream()
                    .filter(row -> !used.contains(row.term().value()))
                    .count();
            if (unused > 0 && isShared(file)) {
                findings.add(Diagnostic.of(Code.LEFT_OUT, file.whole(), rows.size(), unused)
                        .variant("terms"));
            }
        });
    }
}
