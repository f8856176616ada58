package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.source.SourceFile;

/** The observatory's own bibliographies, as they are. */
class BibtexSharedTest {

    private static final Pattern ENTRY = Pattern.compile("(?m)^@(?!string|comment|preamble)\\w+\\{(.*),$");
    private static final Pattern FIELD = Pattern.compile("(?m)^ +[\\w-]+ = ");

    @ParameterizedTest
    @ValueSource(strings = {"data/bib/lsst.bib", "data/bib/lsst-dm.bib"})
    void everyEntryAndFieldIsReadWithoutFindings(String path) {
        SourceFile file = Read.shared(path);
        long start = System.nanoTime();
        Reading<List<RawDocument>> reading = BibtexReader.read(file);
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.println(path + ": " + reading.value().size() + " entries in " + millis + " ms");
        assertEquals(List.of(), Read.shown(reading));
        assertEquals(
                ENTRY.matcher(file.text())
                        .results()
                        .map(match -> match.group(1))
                        .toList(),
                reading.value().stream().map(document -> document.key().value()).toList());
        assertEquals(
                FIELD.matcher(file.text()).results().count(),
                reading.value().stream()
                        .mapToInt(document -> document.fields().size())
                        .sum());
        reading.value().forEach(BibtexSharedTest::assertNoLatexIsLeft);
        assertTrue(millis < 2_000, "far slower than it was");
    }

    private static void assertNoLatexIsLeft(RawDocument document) {
        assertTrue(document.bibtex().startsWith("@") && document.bibtex().endsWith("}"), document::bibtex);
        document.fields()
                .forEach((name, value) -> assertFalse(
                        value.value().matches("(?s).*[\\\\{}$].*"),
                        () -> document.key().value() + " " + name + ": " + value.value()));
    }
}
