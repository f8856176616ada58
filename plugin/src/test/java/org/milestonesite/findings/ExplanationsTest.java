package org.milestonesite.findings;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Explanation;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Every code is explained, and what its explanation shows is true: the wrong example has the finding, the right has not. */
class ExplanationsTest {

    /** What they show is no source that a page can hold: bytes, sizes, links and folders. */
    private static final Set<Code> SHOWN_ONLY = EnumSet.of(
            Code.BAD_ENCODING,
            Code.TOO_LARGE,
            Code.SYMBOLIC_LINK,
            Code.LARGE_FIGURE,
            Code.FOREIGN_FILE,
            Code.WRITE_FAILED,
            Code.MISSING_GLYPH);

    @TempDir
    Path folder;

    static Stream<Code> built() {
        return EnumSet.complementOf(EnumSet.copyOf(SHOWN_ONLY)).stream();
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasACauseAnExplanationAWrongAndARightExample(Code code) {
        Explanation explanation = Explanation.of(code);
        assertTrue(explanation.cause().endsWith("."), "a whole sentence");
        assertTrue(explanation.cause().length() <= 100, "on one line");
        assertTrue(explanation.text().length() > explanation.cause().length());
        assertFalse(explanation.wrong().files().isEmpty());
        assertFalse(explanation.right().files().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("built")
    void theWrongExampleHasTheFindingInAFileThatItShows(Code code) {
        Explanation.Example wrong = Explanation.of(code).wrong();
        Built built = site(wrong).check();
        assertTrue(
                built.report().entries().stream()
                        .map(entry -> entry.diagnostic())
                        .filter(finding -> finding.code() == code)
                        .anyMatch(finding -> wrong.files().stream()
                                .anyMatch(piece -> finding.at()
                                        .orElseThrow()
                                        .file()
                                        .path()
                                        .equals("src/milestones/" + piece.path().orElseThrow()))),
                built.console());
    }

    @ParameterizedTest
    @MethodSource("built")
    void theRightExampleHasNeitherTheFindingNorAnError(Code code) {
        String console = site(Explanation.of(code).right()).check().console();
        assertFalse(console.contains("[" + code.id() + "]"), console);
        assertFalse(console.contains("error["), console);
    }

    /** The good project with these files, which may be a part of a file as a reader would put it in. */
    private TestSite site(Explanation.Example example) {
        TestSite site = TestSite.good(folder);
        for (Explanation.Piece piece : example.files()) {
            String path = piece.path().orElseThrow();
            String text = piece.text();
            if (path.equals("site.yaml")) {
                text = merged(site.read(path), text);
            } else if (path.startsWith("pages/") && !text.startsWith("---")) {
                text = "---\ntitle: Introduction\n---\n\n" + text;
            }
            site.with(path, text);
        }
        return site;
    }

    /** A key at the margin of the second takes the place of that of the first. */
    private static String merged(String settings, String part) {
        String key = part.substring(0, part.indexOf('\n'));
        assertTrue(key.matches("\\w+:"), key);
        int start = ("\n" + settings).indexOf("\n" + key + "\n");
        if (start < 0) {
            return settings + part;
        }
        String rest = settings.substring(start + key.length());
        String kept = rest.replaceFirst("\\A(\n +[^\n]*)*\n", "");
        return settings.substring(0, start) + part + kept;
    }
}
