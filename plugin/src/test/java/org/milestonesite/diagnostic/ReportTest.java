package org.milestonesite.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

class ReportTest {

    private static Diagnostic cell(String sheet, String cell) {
        return Diagnostic.of(Code.BAD_DATE, new Location.Cell(SourceFile.of("p.xls", ""), sheet, cell), cell);
    }

    private static List<String> places(Diagnostic... findings) {
        return Report.of(List.of(findings), Map.of()).entries().stream()
                .map(entry -> entry.diagnostic().at().map(Location::display).orElse("-"))
                .toList();
    }

    @Test
    void placesComeInTheOrderOfTheSources() {
        SourceFile file = SourceFile.of("a.md", "\n".repeat(12));
        assertEquals(
                List.of("-", "a.md:2:1", "a.md:10:1", "p.xls!TASK!F4", "p.xls!TASK!B36", "p.xls!TASK!AA36"),
                places(
                        cell("TASK", "AA36"),
                        cell("TASK", "B36"),
                        cell("TASK", "F4"),
                        Diagnostic.of(Code.BAD_DATE, file.at(9, 9)),
                        Diagnostic.of(Code.BAD_DATE, file.at(1, 1)),
                        Diagnostic.nowhere(Code.NO_AS_OF)));
    }

    @Test
    void whatTwoStagesFindIsSaidOnceThoughEachHasReadTheFileItself() {
        Stream<Diagnostic> twice = Stream.of("a.md", "a.md")
                .map(path -> Diagnostic.of(
                        Code.SYMBOLIC_LINK, SourceFile.of(path, "").whole(), path));
        assertEquals(List.of("a.md:1:1"), places(twice.toArray(Diagnostic[]::new)));
    }

    @Test
    void ofTwoThatSayTheSameTheOneWithTheFirstSecondPlaceStays() {
        SourceFile file = SourceFile.of("a.md", "\n\n\n");
        Diagnostic late = Diagnostic.of(Code.DUPLICATE_CODE, file.at(3, 3), "A").also(file.at(2, 2));
        Diagnostic early =
                Diagnostic.of(Code.DUPLICATE_CODE, file.at(3, 3), "A").also(file.at(1, 1));
        for (List<Diagnostic> both : List.of(List.of(late, early), List.of(early, late))) {
            assertEquals(
                    List.of(early),
                    Report.of(both, Map.of()).entries().stream()
                            .map(Report.Entry::diagnostic)
                            .toList());
        }
    }

    @Test
    void theSameSaidTwiceIsSilencedOnce() {
        Diagnostic finding = Diagnostic.nowhere(Code.UNUSED_TERM, "X");
        assertEquals(
                1,
                Report.of(List.of(finding, finding), Map.of(Code.UNUSED_TERM, Severity.OFF))
                        .silenced());
    }

    @Test
    void whatIsFoundLaterTakesItsPlaceAndKeepsTheCount() {
        Report report = Report.of(
                List.of(
                        Diagnostic.of(Code.BAD_DATE, SourceFile.of("a.md", "").whole()),
                        Diagnostic.nowhere(Code.UNUSED_TERM)),
                Map.of(Code.UNUSED_TERM, Severity.OFF));
        Report all = report.with(List.of(Diagnostic.nowhere(Code.WRITE_FAILED, "x")));
        assertEquals(Code.WRITE_FAILED, all.entries().get(0).diagnostic().code());
        assertEquals(2, all.count(Severity.ERROR));
        assertEquals(1, all.silenced());
    }
}
