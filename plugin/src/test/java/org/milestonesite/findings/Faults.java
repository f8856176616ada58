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
            of("unknownKey", s -> s.replacing("site.yaml", "  title:", "  titel:"), "?"),
            of("unknownColumn", s -> s.replacing("milestones/features.csv", ",due,", ",du,"), "?"),
            of("unknownFinding", s -> s.replacing("site.yaml", "links:", "findings: {unused-trem: off}\nlinks:"), "?"),
            of(
                    "unknownSeverity",
                    s -> s.replacing("site.yaml", "links:", "findings: {unused-term: none}\nlinks:"),
                    "?"),
            of("missingHandle", s -> s.replacing("site.yaml", "  handle: ABC-1\n", ""), "?"),
            of("missingCode", s -> s.replacing(REL_1, "code: REL-1\n", ""), "?"),
            of("missingName", s -> s.replacing(REL_1, "name: First release", "name:"), "?"),
            of("missingColumn", s -> s.replacing("milestones/features.csv", "code,", "kode,"), "?"),
            of("impossibleDate", s -> s.replacing(REL_1, "2024-01-31", "2023-02-30"), "?"),
            of("dateInAnotherFormat", s -> s.replacing("milestones/features.csv", "2023-12-01", "12/1/2023"), "?"),
            of("wrongWord", s -> s.replacing("site.yaml", "status: draft", "status: aproved"), "?"),
            of(
                    "notAMapping",
                    s -> s.replacing("site.yaml", "  asOf: 2025-07-31", "")
                            .replacing("site.yaml", "plan:", "plan: soon\nlinks2:"),
                    "?"),
            of("levelThatIsNoNumber", s -> s.replacing(REL_1, "name: First", "level: two\nname: First"), "?"),
            of("duplicateKey", s -> s.replacing(REL_1, "name: First", "code: REL-9\nname: First"), "?"),
            of("brokenYaml", s -> s.replacing(REL_1, "name: First release", "name: First: release"), "?"),
            of("frontMatterWithoutEnd", s -> s.with("pages/open.md", "---\ntitle: Open\n\nText\n"), "?"),
            of("twoDocuments", s -> s.with("milestones/two.yaml", "[]\n---\n[]\n"), "?"),
            of("yamlAlias", s -> s.replacing(REL_2, "predecessors: [REL-1]", "predecessors: [*x]"), "?"),
            of("tooDeep", s -> s.with("milestones/deep.yaml", "[".repeat(60) + "]".repeat(60)), "?"),
            of("raggedRow", s -> s.replacing("milestones/features.csv", "2023-12-01", "2023-12-01,x"), "?"),
            of(
                    "notUtf8",
                    s -> s.with("pages/latin.md", "---\ntitle: Caf\u00e9\n---\n".getBytes(StandardCharsets.ISO_8859_1)),
                    "?"),
            of("tooLarge", s -> s.with("milestones/large.yaml", new byte[17 << 20]), "?"),
            of("unreadSource", s -> s.with("page/typo.md", "x"), "?"),
            of(
                    "inputThatIsNotThere",
                    s -> s.replacing("site.yaml", "links:", "inputs: {references: [lsst.bib]}\nlinks:"),
                    "?"));

    static final List<Fault> PLAN = List.of(
            of(
                    "noMilestones",
                    s -> s.without(REL_1)
                            .without(REL_2)
                            .without("milestones/features.csv")
                            .without(PAGE),
                    "?"),
            of("noAsOf", s -> s.replacing("site.yaml", "  asOf: 2025-07-31\n", ""), "?"),
            of(
                    "duplicateCode",
                    s -> s.with("milestones/again.yaml", "- {code: REL-1, name: Again, due: 2024-01-31}\n"),
                    "?"),
            of("olderCodeThatIsTaken", s -> s.replacing(REL_1, "features:", "aka: REL-2\nfeatures:"), "?"),
            of(
                    "duplicateDocument",
                    s -> s.with("references/more.bib", "@misc{ABC-2, title={Other}, number={ABC-2}}\n"),
                    "?"),
            of("duplicateTerm", s -> s.with("glossary/more.txt", "QX:Another\n"), "?"),
            of(
                    "pathsThatDifferByCaseOnly",
                    s -> s.with("milestones/low.yaml", "- {code: Rel-1, name: Low, due: 2024-01-31}\n"),
                    "?"),
            of("missingDue", s -> s.replacing(REL_1, "due: 2024-01-31\n", ""), "?"),
            of("dependencyCycle", s -> s.replacing(REL_1, "features:", "predecessors: REL-2\nfeatures:"), "?"),
            of("waitingForItself", s -> s.replacing(REL_1, "features:", "predecessors: REL-1\nfeatures:"), "?"),
            of("lateFeature", s -> s.replacing("milestones/features.csv", "2023-12-01", "2024-03-02"), "?"),
            of("openFeatureOfACompletedRelease", s -> s.replacing("milestones/features.csv", "2023-12-01", ""), "?"));

    static final List<Fault> LINKS = List.of(
            of("unknownPredecessor", s -> s.replacing(REL_2, "[REL-1]", "[REL-11]"), "?"),
            of("unknownCodeInText", s -> s.replacing(REL_1, "It brings", "It brings FEA-22 and"), "?"),
            of("unknownDocument", s -> s.replacing(PAGE, "See [@fig-box]", "See [@Knuth84] and [@fig-box]"), "?"),
            of("documentOfASeries", s -> s.replacing(PAGE, "in ABC-2", "in ABC-3"), "?"),
            of("unknownPage", s -> s.replacing(PAGE, "(#scope)", "(introductoin.md)"), "?"),
            of("unknownPathOfTheSite", s -> s.replacing(PAGE, "(#scope)", "(glosary.html)"), "?"),
            of("unknownAnchor", s -> s.replacing(PAGE, "(#scope)", "(#scpe)"), "?"),
            of("unknownFigure", s -> s.replacing(PAGE, "[@fig-box]", "[@fig-bux]"), "?"),
            of(
                    "figureOnTwoPages",
                    s -> s.with("pages/a.md", "---\ntitle: A\n---\n\n![A](figures/box.svg){#fig-x}\n")
                            .with("pages/b.md", "---\ntitle: B\n---\n\n![B](figures/box.svg){#fig-x}\n")
                            .replacing(PAGE, "See [@fig-box]", "See [@fig-x]"),
                    "?"),
            of("unknownFootnote", s -> s.replacing(PAGE, "the scope](#scope).", "the scope](#scope).[^1]"), "?"),
            of("missingImage", s -> s.replacing(PAGE, "figures/box.svg", "figures/bok.svg"), "?"),
            of("refusedLink", s -> s.replacing(PAGE, "(#scope)", "(javascript:alert(1))"), "?"),
            of("unknownInsert", s -> s.replacing(PAGE, "## Scope", "[[relases]]\n\n## Scope"), "?"),
            of("undefinedAcronym", s -> s.replacing(REL_1, "the QX", "the QX and the NIX"), "?"),
            of("unusedTerm", s -> s.with("glossary/more.txt", "ZZ:Nothing\n"), "?"));
}
