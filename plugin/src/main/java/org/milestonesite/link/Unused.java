package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.read.RawDocument;
import org.milestonesite.read.RawSources;
import org.milestonesite.source.SourceFile;

/**
 * Entries of a bibliography that nothing cites, and figures that nothing shows or links.
 *
 * <p>A bibliography outside the source folder serves many documents and holds what others cite: nothing is said of it.
 * One in the source folder may be a copy of such: from {@link #MANY} unused entries on, a file has one finding for all.
 */
record Unused(RawSources raw) {

    private static final int MANY = 10;

    void report(List<TextLinker> pages, Uses campaigns, Bibliography bibliography, Findings findings) {
        Set<String> cited = new HashSet<>();
        Set<String> shown = new HashSet<>();
        pages.forEach(page -> page.paths().forEach(link -> shown.add(link.path())));
        Stream.concat(pages.stream().map(TextLinker::uses), Stream.of(campaigns))
                .forEach(uses -> {
                    uses.citations().forEach(citation -> cited.add(citation.handle()));
                    shown.addAll(uses.images());
                });
        documents(bibliography, cited, findings);
        Set<String> unused = new TreeSet<>(raw.figures().keySet());
        unused.removeAll(shown);
        unused.forEach(path -> findings.add(Diagnostic.of(
                Code.UNUSED_FIGURE,
                SourceFile.of(raw.sourcePath() + "/" + path, "").whole(),
                path)));
    }

    private void documents(Bibliography bibliography, Set<String> cited, Findings findings) {
        Map<String, List<Diagnostic>> byFile = new LinkedHashMap<>();
        Map<String, RawDocument> first = new LinkedHashMap<>();
        bibliography.byHandle().forEach((handle, entry) -> {
            String path = entry.at().file().path();
            if (!cited.contains(handle) && path.startsWith(raw.sourcePath() + "/")) {
                first.putIfAbsent(path, entry);
                byFile.computeIfAbsent(path, p -> new ArrayList<>())
                        .add(Diagnostic.of(Code.UNUSED_DOCUMENT, entry.key().at(), handle));
            }
        });
        byFile.forEach((path, unused) -> findings.addAll(
                unused.size() < MANY
                        ? unused
                        : List.of(Diagnostic.of(
                                        Code.UNUSED_DOCUMENT,
                                        first.get(path).key().at(),
                                        unused.size())
                                .variant("many"))));
    }
}
