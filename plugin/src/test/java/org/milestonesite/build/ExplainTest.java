package org.milestonesite.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.TestSite;

class ExplainTest {

    @TempDir
    Path folder;

    private String milestone(TestSite site, String code) {
        Explain.Answer answer = Explain.milestone(site.request(), code);
        assertTrue(answer.found(), answer.last());
        return String.join("\n", answer.lines());
    }

    @Test
    void aMilestoneIsToldWithThePlaceOfEveryValueAndWhatRefersToIt() {
        assertEquals("""
REL-1 First release
Completed 2024-03-01, 30 days after its baseline date 2024-01-31.
Release, milestones/REL-1.html

Where the data comes from
  Code       REL-1                     src/milestones/milestones/REL-1.md:2
  Name       First release             src/milestones/milestones/REL-1.md:3
  Due        2024-01-31                src/milestones/milestones/REL-1.md:4
  Completed  2024-03-01                src/milestones/milestones/REL-1.md:5
  Features   FEA-1                     src/milestones/milestones/REL-1.md:6
  Needed by  REL-2                     src/milestones/milestones/REL-2.md:5
  Text       It brings the QX to all.  src/milestones/milestones/REL-1.md:8

Features
  FEA-1  completed 2023-12-01, 30 days before its baseline date 2023-12-31  First feature

Needed by
  REL-2  due 2025-12-31, 153 days after the data date 2025-07-31  Second release

Acronyms used
  QX  Quick exchange

Mentioned on
  src/milestones/pages/introduction.md:6:35  1 Introduction
  src/milestones/milestones/REL-2.md:13:7    REL-2 Second release""", milestone(TestSite.good(folder), "REL-1"));
    }

    @Test
    void whatItCitesUsesAndWaitsForIsTold() {
        assertEquals("""
REL-2 Second release
Due 2025-12-31, 153 days after the data date 2025-07-31.
Release, milestones/REL-2.html

Where the data comes from
  Code        REL-2                          src/milestones/milestones/REL-2.md:2
  Name        Second release                 src/milestones/milestones/REL-2.md:3
  Due         2025-12-31                     src/milestones/milestones/REL-2.md:4
  Features    FEA-1, FEA-2                   src/milestones/milestones/REL-2.md:7–8
  Depends on  REL-1                          src/milestones/milestones/REL-2.md:5
  Text        After REL-1, see [ABC-2, §3].  src/milestones/milestones/REL-2.md:12

Features
  FEA-1  completed 2023-12-01, 30 days before its baseline date 2023-12-31            First feature
  FEA-2  due 2025-06-30; 31 days after it on the data date 2025-07-31, not completed  Second feature

Depends on
  REL-1  completed 2024-03-01, 30 days after its baseline date 2024-01-31  First release

Documents cited
  ABC-2  The other document""", milestone(TestSite.good(folder), "REL-2"));
    }

    @Test
    void anOlderCodeLeadsToTheNewOne() {
        TestSite site = TestSite.good(folder).replacing("milestones/REL-1.md", "features:", "aka: START\nfeatures:");
        assertTrue(milestone(site, "START").startsWith("START is now REL-1.\nREL-1 First release\n"));
    }

    @Test
    void anUnknownCodeNamesTheNearest() {
        Explain.Answer answer = Explain.milestone(TestSite.good(folder).request(), "REL-11");
        assertEquals(new Explain.Answer(false, List.of(), "there is no milestone REL-11; did you mean REL-1?"), answer);
        assertEquals(
                "there is no milestone SOMETHING",
                Explain.milestone(TestSite.good(folder).request(), "SOMETHING").last());
    }

    @Test
    void withErrorsInTheSourcesWhatIsKnownIsToldWithTheFindingsAboutIt() {
        TestSite site = TestSite.good(folder)
                .replacing("milestones/REL-1.md", "2024-01-31", "2023-02-30")
                .replacing("pages/introduction.md", "(#scope)", "(#scpe)");
        String told = milestone(site, "REL-1");
        assertTrue(told.startsWith("REL-1 First release\nCompleted 2024-03-01; it has no baseline date.\n"), told);
        assertTrue(told.endsWith("""

Findings about it
  src/milestones/milestones/REL-1.md:4:6: error[bad-date]: 2023-02-30 is no day of the calendar (due)
      due: 2023-02-30
           ^^^^^^^^^^
    help: check the month and the day

With 2 errors in the sources, what is said here may lack something."""), told);
    }

    @Test
    void withoutAPlanTheErrorsAreTold() {
        TestSite site = TestSite.good(folder).replacing("site.yaml", "  asOf: 2025-07-31\n", "");
        Explain.Answer answer = Explain.milestone(site.request(), "REL-1");
        assertFalse(answer.found());
        assertTrue(answer.lines().get(0).contains("error[no-as-of]"));
        assertEquals("there is no plan to look into: mend these errors first", answer.last());
    }

    @Test
    void hostileTextCannotSteerTheTerminal() {
        TestSite site = TestSite.good(folder)
                .replacing("milestones/REL-1.md", "name: First release", "name: \"\\e[2JFirst\\u202Erelease\"");
        assertTrue(milestone(site, "REL-1").startsWith("REL-1 \uFFFD[2JFirst\uFFFDrelease\n"));
    }

    @Test
    void aFindingIsExplained() {
        Explain.Answer answer = Explain.finding(TestSite.empty(folder).request(), "no-as-of");
        assertEquals("""
no-as-of: error, whatever site.yaml says: without a mend there is no whole site

The data date is not known: the day to which progress is reported.

Whether a milestone is overdue depends on a date, and the clock of the machine is never asked: the
same sources give the same site in ten years. So `plan.asOf` says to which day the dates of
completion are complete.

Wrong:

  `site.yaml`:

      plan:
        releases: ["REL-*"]

Right:

  `site.yaml`:

      plan:
        asOf: 2025-07-31
        releases: ["REL-*"]""", String.join("\n", answer.lines()));
    }

    @Test
    void anUnknownFindingNamesTheNearest() {
        Explain.Answer answer = Explain.finding(TestSite.empty(folder).request(), "unknown-kee");
        assertFalse(answer.found());
        assertEquals("there is no finding unknown-kee; did you mean unknown-key?", answer.last());
        assertEquals(List.of(), answer.lines());
    }

    @Test
    void aFindingLikeNoOtherListsAll() {
        Explain.Answer answer = Explain.finding(TestSite.empty(folder).request(), "xxxxxxxxxxxxxxx");
        assertEquals("there is no finding xxxxxxxxxxxxxxx", answer.last());
        assertTrue(answer.lines().contains("unresolved-document"));
    }

    @Test
    void withNothingAskedItSaysWhatToAsk() {
        List<String> lines = Explain.usage(TestSite.empty(folder).request()).lines();
        assertTrue(lines.get(0).startsWith("-Dcode=CODE "));
        assertTrue(lines.contains("  unresolved-document"));
    }
}
