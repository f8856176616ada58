package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.source.SourceFile;

class BibtexSpoiledTest {

    private static final String GOOD =
            "text @string{obs = {Rubin}}\r\n@comment{x {y}}\n@preamble{\"z\" # {w}}\n@TechReport{LDM-672,\n"
                    + "  author = \"Guy, L. P. and {The Team} and von B{\\\"o}ll, Jr, \\v{Z}. and others\",\n"
                    + "  title = {A {\\'\\i} $x^{2}$ ``T''},\n  month = jun # \"~1\", institution = obs\n}\n"
                    + "@misc(k2, year = 2019, url = {https://x.org/~a})\n";

    @Test
    void anyTextIsReadTheSameWayTwice() {
        Spoiled.of(GOOD, "{}()\"@=,#\\%~$\n\0 &", 20_000).forEach(text -> {
            SourceFile file = SourceFile.of("x.bib", text);
            Reading<List<RawDocument>> reading = BibtexReader.read(file);
            assertEquals(reading, BibtexReader.read(file));
            reading.value()
                    .forEach(document -> assertEquals(
                            document.bibtex(), Read.slice(document.at()).replace("\0", "")));
        });
    }

    @Test
    void everyBeginningIsReadWithAFindingOrTwo() {
        for (int end = 0; end <= GOOD.length(); end++) {
            Reading<List<RawDocument>> reading = BibtexReader.read(SourceFile.of("x.bib", GOOD.substring(0, end)));
            assertTrue(reading.findings().size() <= 2, Read.shown(reading)::toString);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@",
                "@a",
                "@misc{",
                "@misc{a,\n",
                "@misc{a, b = {\n",
                "@misc{a, b = \"\n",
                "@comment{\n",
                "@comment{@a{",
                "@string{a = {\n",
                "@preamble{\n",
                "{",
                "@misc{a, b = {{",
                "@misc{a, b = c # ",
                "@a\n\n\n",
                "@misc{a\nb = {\n",
                "@misc{a, b = {\n}\n",
                " b = {\n",
                "@misc{a, author={a and ",
                "x @a{",
                "@misc{a b "
            })
    void repeatedBeginningsAreReadInTime(String beginning) {
        String text = beginning.repeat(500_000 / beginning.length());
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> BibtexReader.read(SourceFile.of("x.bib", text)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> BibtexReader.read(SourceFile.of("x.bib", "@misc{a, b = {" + text)));
    }
}
