package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Glossaries and bibliographies that somebody broke: each a finding at its place, and the rest is read. */
class BadSharedFilesTest {

    private static final String HEADER =
            "Term,Description,Subsystem Tags,Documentation Tags,Associated Acronyms and Alternative Terms,Type\n";

    @TempDir
    Path folder;

    @Test
    void braceThatIsMissingInEntry900CostsThatEntryOnly() {
        String entries = IntStream.rangeClosed(1, 1_400)
                .mapToObj(n -> "@techreport{ZZ-%d,\n  title = {Title %d%s,\n  year = {2020}\n}\n"
                        .formatted(n, n, n == 900 ? "" : "}"))
                .collect(Collectors.joining());
        Built built = build(TestSite.good(folder)
                .replacing(
                        "pages/introduction.md",
                        "See [@fig-box]",
                        "See [@ZZ-899], [@ZZ-900], [@ZZ-901], [@ZZ-1400], [@fig-box]")
                .with("references/many.bib", entries));
        assertEquals(
                List.of("src/milestones/references/many.bib:3598:11 bad-syntax.bibtex-unclosed-brace"),
                findings(built));
    }

    @Test
    void glossaryWithBadRowsGivesTheOthers() {
        String rows = "PSF,Point spread function,DM,,,A\n"
                + HEADER
                + "DB,Data base\n"
                + "CI,Continuous\0 integration,DM,,,A,more\n"
                + "AC,\"Access control,DM,,,A\n";
        Built built = build(TestSite.good(folder)
                .replacing("pages/introduction.md", "See [@fig-box]", "The PSF, AC, DB and CI. See [@fig-box]")
                .with("glossary/shared.csv", HEADER + rows));
        assertEquals(
                List.of(
                        "src/milestones/glossary/shared.csv:3:1 duplicate-key.header",
                        "src/milestones/glossary/shared.csv:4:13 ragged-row.short",
                        "src/milestones/glossary/shared.csv:5:14 bad-encoding.nul",
                        "src/milestones/glossary/shared.csv:5:35 ragged-row.long",
                        "src/milestones/glossary/shared.csv:6:4 bad-syntax.unclosed-quote"),
                findings(built));
    }

    @Test
    void hugeFieldsAreReadInTime() {
        String huge = "word AB12 \\emph{x} ".repeat(200_000);
        Built built = build(TestSite.good(folder)
                .replacing("pages/introduction.md", "See [@fig-box]", "The PSF, [@ZZ-1]. See [@fig-box]")
                .with("glossary/shared.csv", HEADER + "PSF,\"" + huge + "\",DM,,,A\n")
                .with("references/huge.bib", "@misc{ZZ-1,\n  title = {T},\n  abstract = {" + huge + "}\n}\n"));
        assertTrue(built.text("glossary.html").length() > 1_000_000);
    }

    private Built build(TestSite site) {
        return assertTimeoutPreemptively(Duration.ofSeconds(20), site::build);
    }

    private static List<String> findings(Built built) {
        return built.report().entries().stream()
                .map(finding -> finding.diagnostic().at().orElseThrow().display() + " "
                        + finding.diagnostic().key())
                .toList();
    }
}
