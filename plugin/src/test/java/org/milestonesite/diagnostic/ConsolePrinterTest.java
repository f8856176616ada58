package org.milestonesite.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

class ConsolePrinterTest {

    private static final Messages WORDS = new Messages(Map.ofEntries(
            Map.entry("bad-date", "“{0}” is no date"),
            Map.entry("bad-date.help", "write a day that exists"),
            Map.entry("duplicate-code", "{0} is there twice"),
            Map.entry("finding.also", "first at {0}"),
            Map.entry("help.did-you-mean", "did you mean {0}?"),
            Map.entry("summary.error", "{0} errors"),
            Map.entry("summary.error.one", "1 error"),
            Map.entry("summary.warning", "{0} warnings"),
            Map.entry("summary.warning.one", "1 warning"),
            Map.entry("summary.silenced", "{0} silenced"),
            Map.entry("summary.more.one", "{0} of {1} is not shown"),
            Map.entry("summary.more", "{0} of {1} are not shown")));

    private static String print(Diagnostic... findings) {
        return print(50, findings);
    }

    private static String print(int most, Diagnostic... findings) {
        List<String> lines = new ArrayList<>();
        new ConsolePrinter(WORDS, most)
                .print(Report.of(List.of(findings), Map.of()), (severity, line) -> lines.add(line));
        return String.join("\n", lines);
    }

    private static Location at(String text, String marked) {
        int start = text.indexOf(marked);
        return SourceFile.of("a.md", text).at(start, start + marked.length());
    }

    @Test
    void aFindingShowsPlaceLineMarkAndMend() {
        assertEquals(
                """
                a.md:2:6: error[bad-date]: “2023-02-30” is no date
                    due: 2023-02-30
                         ^^^^^^^^^^
                  help: write a day that exists""", print(Diagnostic.of(Code.BAD_DATE, at("a: b\ndue: 2023-02-30\n", "2023-02-30"), "2023-02-30")));
    }

    @Test
    void aSecondPlaceAndAnotherMendFollow() {
        String text = "code: A\n---\ncode: A\n";
        SourceFile file = SourceFile.of("a.md", text);
        assertEquals(
                """
                a.md:3:7: error[duplicate-code]: A is there twice
                    code: A
                          ^
                  first at a.md:1:7
                    code: A
                          ^
                  help: did you mean B?""",
                print(Diagnostic.of(Code.DUPLICATE_CODE, file.at(18, 19), "A")
                        .help("did-you-mean", "B")
                        .also(file.at(6, 7))));
    }

    @Test
    void tabsAndWideLettersKeepTheMarkInPlace() {
        assertEquals("""
                a.md:1:6: error[bad-date]: “x” is no date
                    \t日本: xé
                    \t      ^^
                  help: write a day that exists""", print(Diagnostic.of(Code.BAD_DATE, at("\t日本: xé", "xé"), "x")));
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() {
        String line = "a".repeat(500) + "HERE" + "b".repeat(500);
        String[] printed =
                print(Diagnostic.of(Code.BAD_DATE, at(line, "HERE"), "x")).split("\n");
        assertEquals("    …" + "a".repeat(40) + "HERE" + "b".repeat(56) + "…", printed[1]);
        assertEquals("    " + " ".repeat(41) + "^^^^", printed[2]);
    }

    @Test
    void aSpanOfSeveralLinesIsMarkedToTheEndOfTheFirst() {
        assertEquals(
                "    ^^^",
                print(Diagnostic.of(Code.BAD_DATE, at("abc\ndef", "abc\ndef"), "x"))
                        .split("\n")[2]);
    }

    @Test
    void anEmptySpanIsMarkedOnce() {
        Location end = SourceFile.of("a.md", "abc").at(3, 3);
        assertEquals("       ^", print(Diagnostic.of(Code.BAD_DATE, end, "x")).split("\n")[2]);
    }

    @Test
    void hostileTextCannotSteerTheTerminal() {
        String printed = print(Diagnostic.of(Code.BAD_DATE, at("\u001b[2Jx\u202Ey", "x"), "\u001b[31m\nfake: error"));
        assertEquals("""
                a.md:1:5: error[bad-date]: “\uFFFD[31m\uFFFDfake: error” is no date
                    \uFFFD[2Jx\uFFFDy
                        ^
                  help: write a day that exists""", printed);
    }

    @Test
    void aCellOfASpreadsheetHasNoLine() {
        Location cell = new Location.Cell(SourceFile.of("p.xls", ""), "TASK", "F36");
        assertEquals(
                "p.xls!TASK!F36: error[bad-date]: “x” is no date\n  help: write a day that exists",
                print(Diagnostic.of(Code.BAD_DATE, cell, "x")));
    }

    @Test
    void aMessageThatIsMissingShowsItsKey() {
        assertEquals(
                "error[no-as-of]: no-as-of.here [x]",
                print(Diagnostic.nowhere(Code.NO_AS_OF, "x").variant("here")));
    }

    @Test
    void ofManyFindingsTheGravestAreShownInTheirOrder() {
        SourceFile file = SourceFile.of("a.md", "\n\n\n");
        Diagnostic[] findings = {
            Diagnostic.of(Code.UNUSED_TERM, file.at(0, 0), "t"),
            Diagnostic.of(Code.MISSING_DUE, file.at(1, 1), "w"),
            Diagnostic.of(Code.NO_AS_OF, file.at(2, 2), "e")
        };
        assertEquals(
                "a.md:2:1: warning[missing-due]: missing-due [w]\na.md:3:1: error[no-as-of]: no-as-of [e]\n"
                        + "1 of 3 is not shown",
                print(2, findings));
    }

    @Test
    void manyOfOneKindDoNotHideTheOnlyOneOfAnother() {
        String text = "a\nb\nc\nd\n";
        String printed = print(
                2,
                Diagnostic.of(Code.BAD_DATE, at(text, "a"), "a"),
                Diagnostic.of(Code.BAD_DATE, at(text, "b"), "b"),
                Diagnostic.of(Code.BAD_DATE, at(text, "c"), "c"),
                Diagnostic.of(Code.DUPLICATE_CODE, at(text, "d"), "d"));
        assertEquals(
                List.of(
                        "a.md:1:1: error[bad-date]: “a” is no date",
                        "a.md:4:1: error[duplicate-code]: d is there twice",
                        "2 of 4 are not shown"),
                printed.lines().filter(line -> !line.startsWith(" ")).toList());
    }

    @Test
    void placeSeverityCodeMarkAndHelpAreStyledAndNothingElse() {
        Style brackets = (part, severity, text) -> "<" + part + " " + severity + " " + text + ">";
        Diagnostic finding = Diagnostic.of(Code.BAD_DATE, at("due: x", "x"), "x");
        StringBuilder lines = new StringBuilder();
        new ConsolePrinter(WORDS, 50, brackets)
                .print(
                        Report.of(List.of(finding), Map.of(Code.BAD_DATE, Severity.WARNING)),
                        (severity, line) -> lines.append(line).append('\n'));
        assertEquals("""
                <PLACE WARNING a.md:1:6>: <SEVERITY WARNING warning><CODE WARNING [bad-date]>: “x” is no date
                    due: x
                         <MARK WARNING ^>
                  <HELP WARNING help:> write a day that exists
                """, lines.toString());
    }

    @Test
    void theSummaryCounts() {
        ConsolePrinter printer = new ConsolePrinter(WORDS, 50);
        List<Diagnostic> findings = List.of(
                Diagnostic.nowhere(Code.BAD_DATE, 1),
                Diagnostic.nowhere(Code.BAD_DATE, 2),
                Diagnostic.nowhere(Code.MISSING_DUE, 1),
                Diagnostic.nowhere(Code.UNUSED_TERM, 1));
        assertEquals(
                "2 errors, 1 warning; 1 silenced",
                printer.summary(Report.of(findings, Map.of(Code.UNUSED_TERM, Severity.OFF))));
        assertEquals("", printer.summary(Report.of(List.of(), Map.of())));
    }
}
