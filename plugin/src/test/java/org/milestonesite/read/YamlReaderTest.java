package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.SourceFile;

class YamlReaderTest {

    private final Findings findings = new Findings();

    @Test
    void everyScalarKeepsItsTextAndPlace() {
        Node.Mapping root = mapping("a: 1.60\nb: 012\nc: no\nd: 2018-05-30\ne: ~\nf: 'it''s'\n");
        assertEquals(
                List.of("a=1.60@1:4", "b=012@2:4", "c=no@3:4", "d=2018-05-30@4:4", "e=~@5:4", "f=it's@6:4"),
                root.entries().stream().map(YamlReaderTest::shown).toList());
        assertEquals(List.of(), findings.all());
    }

    @Test
    void placesAreRightBehindLettersOutsideTheBasicPlane() {
        Node.Mapping root = mapping("a: \"\uD83D\uDE00\"\nb: x\n");
        assertEquals("b=x@2:4", shown(root.entries().get(1)));
    }

    @Test
    void longFileIsReadInTimeWhateverItsLetters() {
        String text = "- \uD83D\uDE00\n" + "- abcdefghijklmnopqrstuvwxyz\n".repeat(150_000) + "- last\n";
        Node.Sequence items = (Node.Sequence) assertTimeout(
                Duration.ofSeconds(20),
                () -> YamlReader.read(SourceFile.of("a.yaml", text), 0, text.length(), findings)
                        .orElseThrow());
        assertEquals(150_002, items.items().size());
        assertEquals(150_002, items.items().get(150_001).at().line());
        assertEquals(List.of(), findings.all());
    }

    @Test
    void placesAreThoseOfTheWholeFile() {
        SourceFile file = SourceFile.of("a.md", "---\ncode: A\n---\ntext\n");
        Node.Mapping root =
                (Node.Mapping) YamlReader.read(file, 4, 12, findings).orElseThrow();
        assertEquals("code=A@2:7", shown(root.entries().get(0)));
    }

    @Test
    void nothingAndNullAreAbsent() {
        Node.Mapping root = mapping("a:\nb: null\n");
        assertTrue(root.entries().stream().allMatch(entry -> entry.value() instanceof Node.Absent));
    }

    @Test
    void aliasIsRefusedWhereItStands() {
        mapping("a: &x 1\nb: *x\n");
        assertEquals(List.of("yaml-alias@2:4[x]"), found());
    }

    @Test
    void secondOfEqualKeysIsReportedWithTheFirst() {
        Node.Mapping root = mapping("a: 1\nb: 2\na: 3\n");
        assertEquals(List.of("duplicate-key@3:1[a]"), found());
        assertEquals("a=1@1:4", shown(root.entries().get(0)));
        assertEquals(1, findings.all().get(0).also().orElseThrow().line());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: [1,\nb: 2",
                "a: b: c",
                "a:\n\tb: 1",
                "a: 1\n b: 2",
                "x: \"abc",
                "a: \0",
                "%YAML 3.0\n---\na: 1",
                "{",
                "- a\nb",
                "\"\\q\""
            })
    void brokenTextIsOneFindingAndNothingIsRead(String text) {
        assertTrue(YamlReader.read(SourceFile.of("a.yaml", text), 0, text.length(), findings)
                .isEmpty());
        assertEquals(
                List.of(Code.BAD_SYNTAX),
                findings.all().stream().map(Diagnostic::code).toList());
    }

    @Test
    void theParserTellsWhereItStumbled() {
        YamlReader.read(SourceFile.of("a.yaml", "a: 1\nb: c: d\n"), 0, 13, findings);
        assertEquals(List.of("bad-syntax@2:5[b, c: d]"), found());
    }

    @Test
    void tooDeepNestingIsAFinding() {
        String text = "[".repeat(5_000);
        assertTrue(YamlReader.read(SourceFile.of("a.yaml", text), 0, text.length(), findings)
                .isEmpty());
        assertEquals(Code.TOO_DEEP, findings.all().get(0).code());
    }

    private Node.Mapping mapping(String text) {
        return (Node.Mapping) YamlReader.read(SourceFile.of("a.yaml", text), 0, text.length(), findings)
                .orElseThrow();
    }

    private static String shown(Node.Entry entry) {
        Node.Scalar scalar = (Node.Scalar) entry.value();
        return entry.key().value() + "=" + scalar.text() + "@" + scalar.at().line() + ":"
                + scalar.at().column();
    }

    private List<String> found() {
        return findings.all().stream()
                .map(finding -> finding.code().id() + "@"
                        + finding.at().orElseThrow().line() + ":"
                        + finding.at().orElseThrow().column() + finding.arguments())
                .collect(Collectors.toList());
    }
}
