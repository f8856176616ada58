package org.milestonesite.findings;

import static org.milestonesite.findings.Fault.of;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** One mistake for each finding, at least. */
final class Faults {

    private static final String REL_1 = "milestones/REL-1.md";
    private static final String REL_2 = "milestones/REL-2.md";
    private static final String PAGE = "pages/introduction.md";

    private Faults() {}

    static final List<Fault> READING = List.of(
            of("unknownKey", s -> s.replacing("site.yaml", "  title:", "  titel:"), """
                    src/milestones/site.yaml:1:1: error[missing-key]: document.title is missing
                        document:
                        ^^^^^^^^
                      help: add a line title: … below document:
                    src/milestones/site.yaml:3:3: error[unknown-key]: unknown key titel
                          titel: The plan
                          ^^^^^
                      help: did you mean title?
                    2 errors
                    """),
            of("unknownColumn", s -> s.replacing("milestones/features.csv", ",due,", ",du,"), """
                    src/milestones/milestones/features.csv:1:11: error[unknown-key]: unknown key du
                        code,name,du,completed
                                  ^^
                      help: did you mean due?
                    1 error
                    """),
            of("unknownFinding", s -> s.replacing("site.yaml", "links:", "findings: {unused-trem: off}\nlinks:"), """
                    src/milestones/site.yaml:11:12: error[unknown-key]: there is no finding called unused-trem
                        findings: {unused-trem: off}
                                   ^^^^^^^^^^^
                      help: did you mean unused-term?
                    1 error
                    """),
            of(
                    "unknownSeverity",
                    s -> s.replacing("site.yaml", "links:", "findings: {unused-term: none}\nlinks:"),
                    """
                    src/milestones/site.yaml:11:25: error[bad-value]: none is no value of unused-term
                        findings: {unused-term: none}
                                                ^^^^
                      help: known names are error, info, off, warning
                    1 error
                    """),
            of(
                    "fatalFindingMadeLess",
                    s -> s.replacing("site.yaml", "links:", "findings: {no-as-of: off}\nlinks:")
                            .replacing("site.yaml", "  asOf: 2025-07-31\n", ""),
                    """
                    src/milestones/site.yaml:7:1: error[no-as-of]: the data date is not known
                        plan:
                        ^^^^
                      help: add to site.yaml: plan: asOf: 2025-07-31 (the day to which progress is known)
                    src/milestones/site.yaml:10:22: error[bad-value]: no-as-of is always an error and cannot be off
                        findings: {no-as-of: off}
                                             ^^^
                      help: remove this entry and mend what it reports: without that there is no whole site
                    2 errors
                    """),
            of("missingHandle", s -> s.replacing("site.yaml", "  handle: ABC-1\n", ""), """
                    src/milestones/site.yaml:1:1: error[missing-key]: document.handle is missing
                        document:
                        ^^^^^^^^
                      help: add a line handle: … below document:
                    1 error
                    """),
            of("missingCode", s -> s.replacing(REL_1, "code: REL-1\n", ""), """
                    src/milestones/milestones/REL-1.md:2:1: error[missing-key]: code is missing
                        name: First release
                        ^
                      help: add a line code: …
                    1 error
                    """),
            of("missingName", s -> s.replacing(REL_1, "name: First release", "name:"), """
                    src/milestones/milestones/REL-1.md:3:6: error[missing-key]: name is missing
                        name:
                             ^
                      help: add a line name: …
                    1 error
                    """),
            of("missingColumn", s -> s.replacing("milestones/features.csv", "code,", "kode,"), """
                    src/milestones/milestones/features.csv:1:1: error[missing-key]: the column code is missing
                        kode,name,due,completed
                        ^^^^
                      help: add code to the header row
                    1 error
                    """),
            of("impossibleDate", s -> s.replacing(REL_1, "2024-01-31", "2023-02-30"), """
                    src/milestones/milestones/REL-1.md:4:6: error[bad-date]: 2023-02-30 is no day of the calendar (due)
                        due: 2023-02-30
                             ^^^^^^^^^^
                      help: check the month and the day
                    1 error
                    """),
            of("dateInAnotherFormat", s -> s.replacing("milestones/features.csv", "2023-12-01", "12/1/2023"), """
                    src/milestones/milestones/features.csv:2:32: error[bad-date]: 12/1/2023 is no date (completed)
                        FEA-1,First feature,2023-12-31,12/1/2023
                                                       ^^^^^^^^^
                      help: write it as year-month-day: 2025-07-31
                    1 error
                    """),
            of("wrongWord", s -> s.replacing("site.yaml", "status: draft", "status: aproved"), """
                    src/milestones/site.yaml:5:11: error[bad-value]: aproved is no value of status
                          status: aproved
                                  ^^^^^^^
                      help: did you mean approved?
                    1 error
                    """),
            of(
                    "notAMapping",
                    s -> s.replacing("site.yaml", "  asOf: 2025-07-31", "")
                            .replacing("site.yaml", "plan:", "plan: soon\nlinks2:"),
                    """
                    src/milestones/site.yaml:7:7: error[bad-value]: plan should hold names with values
                        plan: soon
                              ^^^^
                      help: write it as lines "name: value", indented below it
                    src/milestones/site.yaml:8:1: error[unknown-key]: unknown key links2
                        links2:
                        ^^^^^^
                      help: did you mean links?
                    2 errors
                    """),
            of("levelThatIsNoNumber", s -> s.replacing(REL_1, "name: First", "level: two\nname: First"), """
                    src/milestones/milestones/REL-1.md:3:8: error[bad-value]: two is no whole number (level)
                        level: two
                               ^^^
                      help: write digits only
                    1 error
                    """),
            of("duplicateKey", s -> s.replacing(REL_1, "name: First", "code: REL-9\nname: First"), """
                    src/milestones/milestones/REL-1.md:3:1: error[duplicate-key]: the key code stands twice; the first one counts
                        code: REL-9
                        ^^^^
                      it stands first at src/milestones/milestones/REL-1.md:2:1
                        code: REL-1
                        ^^^^
                      help: remove one of them
                    1 error
                    """),
            of("brokenYaml", s -> s.replacing(REL_1, "name: First release", "name: First: release"), """
                    src/milestones/milestones/REL-1.md:3:12: error[bad-syntax]: mapping values are not allowed here
                        name: First: release
                                   ^^^^^^^^^
                      help: compare with the lines around: indentation, quotes and colons
                    1 error
                    """),
            of("quoteWithoutEnd", s -> s.replacing(REL_1, "name: First release", "name: \"First release"), """
                    src/milestones/milestones/REL-1.md:3:7: error[bad-syntax]: the quote that begins here has no end
                        name: "First release
                              ^^^^^^^^^^^^^^
                      help: close it at the end of the value; a quote within a value in double quotes is written \\"
                    1 error
                    """),
            of("frontMatterWithoutEnd", s -> s.with("pages/unended.md", "---\ntitle: Open\n\nText\n"), """
                    src/milestones/pages/unended.md:1:1: error[bad-syntax]: the front matter that begins here has no end
                        ---
                        ^^^
                      help: close it with a line ---
                    1 error
                    """),
            of("twoDocuments", s -> s.with("milestones/two.yaml", "[]\n---\n[]\n"), """
                    src/milestones/milestones/two.yaml:3:1: error[bad-syntax]: a second YAML document begins here, and nothing reads it
                        []
                        ^
                      help: remove the line --- or put the rest into a file of its own
                    1 error
                    """),
            of("yamlAlias", s -> s.replacing(REL_2, "predecessors: [REL-1]", "predecessors: [*x]"), """
                    src/milestones/milestones/REL-2.md:5:16: error[yaml-alias]: an alias (*x) is not supported
                        predecessors: [*x]
                                       ^^
                      help: write the value out
                    1 error
                    """),
            of("tooDeep", s -> s.with("milestones/deep.yaml", "[".repeat(60) + "]".repeat(60)), """
                    src/milestones/milestones/deep.yaml:1:42: error[too-deep]: nested more than 40 levels deep
                        …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]…
                                                                 ^
                      help: nothing that is read here needs that depth: look for a bracket or an indentation too many
                    1 error
                    """),
            of("raggedRow", s -> s.replacing("milestones/features.csv", "2023-12-01", "2023-12-01,x"), """
                    src/milestones/milestones/features.csv:2:43: error[ragged-row]: the row has 5 cells, but there are 4 columns
                        FEA-1,First feature,2023-12-31,2023-12-01,x
                                                                  ^
                      help: put a cell that holds the separator into quotes
                    1 error
                    """),
            of(
                    "notUtf8",
                    s -> s.with("pages/latin.md", "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1)),
                    """
                    src/milestones/pages/latin.md:2:11: error[bad-encoding]: this is not UTF-8
                        title: Caf\uFFFD
                                  ^
                      help: save the file as UTF-8
                    1 error
                    """),
            of("tooLarge", s -> s.with("milestones/large.yaml", new byte[17 << 20]), """
                    src/milestones/milestones/large.yaml:1:1: error[too-large]: src/milestones/milestones/large.yaml is larger than 16 MiB
                      help: split the file
                    1 error
                    """),
            of("unreadSource", s -> s.with("page/typo.md", "x"), """
                    src/milestones/page/typo.md:1:1: info[unread-source]: nothing reads page/typo.md
                      help: sources stand in pages, milestones, glossary, references, figures and theme
                    1 info
                    """),
            of(
                    "inputThatIsNotThere",
                    s -> s.replacing("site.yaml", "links:", "inputs: {references: [lsst.bib]}\nlinks:"),
                    """
                    src/milestones/milestones/REL-2.md:13:18: warning[series-document]: no bibliography has ABC-2; the link follows the pattern of its series
                        After REL-1, see [@ABC-2, §3].
                                         ^^^^^^^^^^^^
                      help: add an entry with this number to references.bib
                    src/milestones/pages/introduction.md:6:24: warning[series-document]: no bibliography has ABC-2; the link follows the pattern of its series
                        The QX is described in ABC-2, and REL-1 brings it.
                                               ^^^^^
                      help: add an entry with this number to references.bib
                    src/milestones/references.bib:1:1: info[unread-source]: nothing reads references.bib
                      help: sources stand in pages, milestones, glossary, references, figures and theme
                    src/milestones/site.yaml:6:36: warning[series-document]: no bibliography has ABC-2; the link follows the pattern of its series
                          abstract: What we release, after ABC-2.
                                                           ^^^^^
                      help: add an entry with this number to references.bib
                    src/milestones/site.yaml:11:23: error[missing-source]: no file matches lsst.bib
                        inputs: {references: [lsst.bib]}
                                              ^^^^^^^^
                      help: patterns are relative to the source folder; * is any text within a name, ** any folders
                    1 error, 3 warnings, 1 info
                    """));

    static final List<Fault> PLAN = List.of(
            of(
                    "noMilestones",
                    s -> s.without(REL_1)
                            .without(REL_2)
                            .without("milestones/features.csv")
                            .without(PAGE),
                    """
                    src/milestones/glossary/terms.csv:2:1: info[unused-term]: QX is explained but used nowhere
                        QX,Quick exchange
                        ^^
                      help: remove it from the glossary, or leave it: it is printed all the same
                    src/milestones/site.yaml:1:1: error[no-milestones]: no milestone was found in src/milestones/milestones
                        document:
                        ^
                      help: add a file src/milestones/milestones/CODE.md, or a register in YAML or CSV
                    1 error, 1 info
                    """),
            of("noAsOf", s -> s.replacing("site.yaml", "  asOf: 2025-07-31\n", ""), """
                    src/milestones/site.yaml:7:1: error[no-as-of]: the data date is not known
                        plan:
                        ^^^^
                      help: add to site.yaml: plan: asOf: 2025-07-31 (the day to which progress is known)
                    1 error
                    """),
            of(
                    "duplicateCode",
                    s -> s.with("milestones/again.yaml", "- {code: REL-1, name: Again, due: 2024-01-31}\n"),
                    """
                    src/milestones/milestones/again.yaml:1:10: error[duplicate-code]: REL-1 is defined twice
                        - {code: REL-1, name: Again, due: 2024-01-31}
                                 ^^^^^
                      first defined at src/milestones/milestones/REL-1.md:2:7
                        code: REL-1
                              ^^^^^
                      help: merge the two, or rename one of them
                    1 error
                    """),
            of("olderCodeThatIsTaken", s -> s.replacing(REL_1, "features:", "aka: REL-2\nfeatures:"), """
                    src/milestones/milestones/REL-1.md:6:6: error[duplicate-code]: the older code REL-2 already belongs to REL-2
                        aka: REL-2
                             ^^^^^
                      first defined at src/milestones/milestones/REL-2.md:2:7
                        code: REL-2
                              ^^^^^
                      help: remove it from aka, or rename the milestone
                    1 error
                    """),
            of(
                    "duplicateDocument",
                    s -> s.with("references/more.bib", "@misc{ABC-2, title={Other}, number={ABC-2}}\n"),
                    """
                    src/milestones/references/more.bib:1:7: warning[duplicate-document]: two entries are the document ABC-2; the first one counts
                        @misc{ABC-2, title={Other}, number={ABC-2}}
                              ^^^^^
                      the other place is src/milestones/references.bib:1:13
                        @techreport{ABC-2,
                                    ^^^^^
                      help: remove one of them
                    1 warning
                    """),
            of("duplicateTerm", s -> s.with("glossary/more.txt", "QX:Another\n"), """
                    src/milestones/glossary/terms.csv:2:1: warning[duplicate-term]: QX is explained twice; the first one counts
                        QX,Quick exchange
                        ^^
                      the other place is src/milestones/glossary/more.txt:1:1
                        QX:Another
                        ^^
                      help: merge the two lines
                    1 warning
                    """),
            of(
                    "pathsThatDifferByCaseOnly",
                    s -> s.with("milestones/low.yaml", "- {code: Rel-1, name: Low, due: 2024-01-31}\n"),
                    """
                    src/milestones/milestones/low.yaml:1:10: error[colliding-paths]: Rel-1 and REL-1 would be the same file milestones/Rel-1.html
                        - {code: Rel-1, name: Low, due: 2024-01-31}
                                 ^^^^^
                      the other place is src/milestones/milestones/REL-1.md:2:7
                        code: REL-1
                              ^^^^^
                      help: rename one of them: some file systems know no difference between capitals and small letters
                    1 error
                    """),
            of(
                    "nameThatSomeSystemsRefuse",
                    s -> s.with("figures/what?.png", new byte[1]).with("pages/why?.md", "---\ntitle: Why\n---\n"),
                    """
                    error[write-failed]: no file can be called figures/what?.png on every system
                      help: rename it: without " * : < > ? | \\ and control characters, and no part that is empty or ends in a dot or a space
                    src/milestones/pages/why?.md:1:1: error[write-failed]: no file can be called why?.html on every system
                        ---
                        ^
                      help: rename it: without " * : < > ? | \\ and control characters, and no part that is empty or ends in a dot or a space
                    2 errors
                    """),
            of("missingDue", s -> s.replacing(REL_1, "due: 2024-01-31\n", ""), """
                    src/milestones/milestones/REL-1.md:2:7: warning[missing-due]: REL-1 has no due date
                        code: REL-1
                              ^^^^^
                      help: add due: with its baseline date
                    1 warning
                    """),
            of("dependencyCycle", s -> s.replacing(REL_1, "features:", "predecessors: REL-2\nfeatures:"), """
                    src/milestones/milestones/REL-1.md:2:7: error[dependency-cycle]: these milestones wait for each other: REL-1 → REL-2 → REL-1
                        code: REL-1
                              ^^^^^
                      the other place is src/milestones/milestones/REL-2.md:2:7
                        code: REL-2
                              ^^^^^
                      help: remove one of these relations from predecessors, successors or features
                    1 error
                    """),
            of("waitingForItself", s -> s.replacing(REL_1, "features:", "predecessors: REL-1\nfeatures:"), """
                    src/milestones/milestones/REL-1.md:2:7: error[dependency-cycle]: these milestones wait for each other: REL-1 → REL-1
                        code: REL-1
                              ^^^^^
                      the other place is src/milestones/milestones/REL-1.md:2:7
                        code: REL-1
                              ^^^^^
                      help: remove one of these relations from predecessors, successors or features
                    1 error
                    """),
            of(
                    "unknownTag",
                    s -> s.replacing("site.yaml", "links:", "  keyTag: kee\nlinks:")
                            .replacing(REL_1, "features:", "tags: [key]\nfeatures:"),
                    """
                    src/milestones/site.yaml:11:11: error[unknown-tag]: no milestone has the tag kee
                          keyTag: kee
                                  ^^^
                      help: did you mean key?
                    1 error
                    """),
            of("testPlanDaysBelowZero", s -> s.replacing("site.yaml", "links:", "  testPlanDays: -1\nlinks:"), """
                    src/milestones/site.yaml:11:17: error[bad-value]: -1 is no number of days from 0 to 999
                          testPlanDays: -1
                                        ^^
                      help: write digits only, or leave the line out
                    1 error
                    """),
            of("lateFeature", s -> s.replacing("milestones/features.csv", "2023-12-01", "2024-03-02"), """
                    src/milestones/milestones/features.csv:2:32: warning[late-feature]: FEA-1 was completed 2024-03-02, after its release REL-1 (2024-03-01)
                        FEA-1,First feature,2023-12-31,2024-03-02
                                                       ^^^^^^^^^^
                      the release is completed at src/milestones/milestones/REL-1.md:5:12
                        completed: 2024-03-01
                                   ^^^^^^^^^^
                      help: check both dates; if they are right, the release was verified without it
                    1 warning
                    """),
            of("openFeatureOfACompletedRelease", s -> s.replacing("milestones/features.csv", "2023-12-01", ""), """
                    src/milestones/milestones/features.csv:2:1: warning[late-feature]: FEA-1 is not completed, but its release REL-1 is (2024-03-01)
                        FEA-1,First feature,2023-12-31,
                        ^^^^^
                      the release is completed at src/milestones/milestones/REL-1.md:5:12
                        completed: 2024-03-01
                                   ^^^^^^^^^^
                      help: add the completion date of the feature, or remove it from the release
                    1 warning
                    """));

    static final List<Fault> LINKS = List.of(
            of(
                    "addressThatIsNone",
                    s -> s.replacing("site.yaml", "links:", "links:\n  edit: javascript:alert(1)"),
                    """
                    src/milestones/site.yaml:12:9: error[refused-link]: javascript:alert(1) cannot be linked
                          edit: javascript:alert(1)
                                ^^^^^^^^^^^^^^^^^^^
                      help: write an address that begins with https:// or http://
                    1 error
                    """),
            of("schemeBehindADot", s -> s.replacing(PAGE, "(#scope)", "(./javascript:alert(1))"), """
                    src/milestones/pages/introduction.md:12:32: error[refused-link]: a link to ./javascript:alert(1) is not allowed
                        See [@fig-box] and [the scope](./javascript:alert(1)).
                                                       ^^^^^^^^^^^^^^^^^^^^^
                      help: links begin with https:, http: or mailto:, or name a page
                    1 error
                    """),
            of("unknownPredecessor", s -> s.replacing(REL_2, "[REL-1]", "[REL-11]"), """
                    src/milestones/milestones/REL-2.md:5:16: error[unresolved-milestone]: there is no milestone REL-11
                        predecessors: [REL-11]
                                       ^^^^^^
                      help: did you mean REL-1?
                    1 error
                    """),
            of("unknownCodeInText", s -> s.replacing(REL_1, "It brings", "It brings FEA-22 and"), """
                    src/milestones/milestones/REL-1.md:9:11: error[unresolved-milestone]: there is no milestone FEA-22
                        It brings FEA-22 and the QX to all.
                                  ^^^^^^
                      help: did you mean FEA-2?
                    1 error
                    """),
            of("unknownDocument", s -> s.replacing(PAGE, "See [@fig-box]", "See [@Knuth84] and [@fig-box]"), """
                    src/milestones/pages/introduction.md:12:5: error[unresolved-document]: no bibliography has a document Knuth84
                        See [@Knuth84] and [@fig-box] and [the scope](#scope).
                            ^^^^^^^^^^
                      help: add an entry with this number to references.bib
                    1 error
                    """),
            of("documentOfASeries", s -> s.replacing(PAGE, "in ABC-2", "in ABC-3"), """
                    src/milestones/pages/introduction.md:6:24: warning[series-document]: no bibliography has ABC-3; the link follows the pattern of its series
                        The QX is described in ABC-3, and REL-1 brings it.
                                               ^^^^^
                      help: did you mean ABC-2?
                    1 warning
                    """),
            of("unknownPage", s -> s.replacing(PAGE, "(#scope)", "(introductoin.md)"), """
                    src/milestones/pages/introduction.md:12:32: error[unresolved-page]: there is no page introductoin.md
                        See [@fig-box] and [the scope](introductoin.md).
                                                       ^^^^^^^^^^^^^^^
                      help: did you mean introduction.md?
                    1 error
                    """),
            of("unknownPathOfTheSite", s -> s.replacing(PAGE, "(#scope)", "(glosary.html)"), """
                    src/milestones/pages/introduction.md:12:32: error[unresolved-page]: there is no page glosary.html
                        See [@fig-box] and [the scope](glosary.html).
                                                       ^^^^^^^^^^^^
                      help: did you mean glossary.html?
                    1 error
                    """),
            of("unknownAnchor", s -> s.replacing(PAGE, "(#scope)", "(#scpe)"), """
                    src/milestones/pages/introduction.md:12:32: error[unresolved-anchor]: there is no heading or figure with the anchor scpe
                        See [@fig-box] and [the scope](#scpe).
                                                       ^^^^^
                      help: did you mean #scope?
                    1 error
                    """),
            of("unknownFigure", s -> s.replacing(PAGE, "[@fig-box]", "[@fig-bux]"), """
                    src/milestones/pages/introduction.md:12:5: error[unresolved-figure]: there is no figure fig-bux
                        See [@fig-bux] and [the scope](#scope).
                            ^^^^^^^^^^
                      help: did you mean fig-box?
                    1 error
                    """),
            of(
                    "figureOnTwoPages",
                    s -> s.with("pages/a.md", "---\ntitle: A\n---\n\n![A](figures/box.svg){#fig-x}\n")
                            .with("pages/b.md", "---\ntitle: B\n---\n\n![B](figures/box.svg){#fig-x}\n")
                            .replacing(PAGE, "See [@fig-box]", "See [@fig-x]"),
                    """
                    src/milestones/pages/introduction.md:12:5: error[unresolved-figure]: several figures are called fig-x
                        See [@fig-x] and [the scope](#scope).
                            ^^^^^^^^
                      help: give each figure a name of its own
                    1 error
                    """),
            of("unknownFootnote", s -> s.replacing(PAGE, "the scope](#scope).", "the scope](#scope).[^1]"), """
                    src/milestones/pages/introduction.md:12:42: error[unresolved-footnote]: there is no footnote 1
                        See [@fig-box] and [the scope](#scope).[^1]
                                                                 ^
                      help: write it: a line [^1]: followed by its text
                    1 error
                    """),
            of("missingImage", s -> s.replacing(PAGE, "figures/box.svg", "figures/bok.svg"), """
                    src/milestones/pages/introduction.md:10:10: error[missing-image]: there is no image figures/bok.svg
                        ![A box](figures/bok.svg "The box."){#fig-box}
                                 ^^^^^^^^^^^^^^^
                      help: did you mean figures/box.svg?
                    1 error
                    """),
            of("refusedLink", s -> s.replacing(PAGE, "(#scope)", "(javascript:alert(1))"), """
                    src/milestones/pages/introduction.md:12:32: error[refused-link]: a link to javascript:alert(1) is not allowed
                        See [@fig-box] and [the scope](javascript:alert(1)).
                                                       ^^^^^^^^^^^^^^^^^^^
                      help: links begin with https:, http: or mailto:, or name a page
                    1 error
                    """),
            of("unknownInsert", s -> s.replacing(PAGE, "## Scope", "[[relases]]\n\n## Scope"), """
                    src/milestones/pages/introduction.md:8:1: error[unknown-insert]: nothing generated is called relases
                        [[relases]]
                        ^^^^^^^^^^^
                      help: did you mean releases?
                    1 error
                    """),
            of("undefinedAcronym", s -> s.replacing(REL_1, "the QX", "the QX and the NIX"), """
                    src/milestones/milestones/REL-1.md:9:26: warning[undefined-acronym]: NIX is in no glossary
                        It brings the QX and the NIX to all.
                                                 ^^^
                      help: add it to glossary/, or to glossary/skip.txt if it is no acronym
                    1 warning
                    """),
            of("unusedTerm", s -> s.with("glossary/more.txt", "ZZ:Nothing\n"), """
                    src/milestones/glossary/more.txt:1:1: info[unused-term]: ZZ is explained but used nowhere
                        ZZ:Nothing
                        ^^
                      help: remove it from the glossary, or leave it: it is printed all the same
                    1 info
                    """));
}
