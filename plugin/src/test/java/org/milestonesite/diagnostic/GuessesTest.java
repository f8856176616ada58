package org.milestonesite.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.TestSite;

class GuessesTest {

    @TempDir
    Path folder;

    @Test
    void theFirstNamesAreGuessedAtAndEachOnce() {
        Guesses guesses = new Guesses(List.of("REL-1"));
        for (int i = 0; i < 49; i++) {
            assertEquals(Optional.of("REL-1"), guesses.of("REL-1x"));
            assertEquals(Optional.empty(), guesses.of("unlike " + i));
        }
        assertEquals(Optional.empty(), guesses.of("REL-1y"));
        assertEquals(Optional.of("REL-1"), guesses.of("REL-1x"));
    }

    @Test
    void ofManyUnknownPredecessorsAllAreTold() {
        assertEquals(
                50,
                guessesAt(
                        "unresolved-milestone",
                        "milestones/many.csv",
                        "code,name,due,predecessors\n",
                        "MIL-%1$d,One,2026-01-31,MEL-%1$d\n"));
    }

    @Test
    void ofManyUnknownAnnotationsAllAreTold() {
        assertEquals(50, guessesAt("unknown-annotation", "annotations.yaml", "", "REL-1%1$d: {comment: Late}\n"));
    }

    @Test
    void ofManyLinksToNoPageAllAreTold() {
        assertEquals(
                50,
                guessesAt("unresolved-page", "pages/many.md", "---\ntitle: Many\n---\n\n", "[page](glosary%d.html)\n"));
    }

    @Test
    void ofManyUnknownCodesInATextAllAreTold() {
        assertEquals(
                50, guessesAt("unresolved-milestone", "pages/many.md", "---\ntitle: Many\n---\n\n", "See REL-1%d.\n"));
    }

    /** How many of sixty findings have a guess. */
    private long guessesAt(String code, String path, String head, String line) {
        TestSite site = TestSite.good(folder)
                .with(path, IntStream.range(0, 60).mapToObj(line::formatted).collect(Collectors.joining("", head, "")));
        List<Diagnostic> found = site.build().report().entries().stream()
                .map(Report.Entry::diagnostic)
                .filter(finding -> finding.code().id().equals(code))
                .toList();
        assertEquals(60, found.size());
        return found.stream()
                .filter(finding -> finding.helpKey().equals(Optional.of("help.did-you-mean")))
                .count();
    }
}
