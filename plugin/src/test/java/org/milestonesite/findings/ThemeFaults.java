package org.milestonesite.findings;

import static org.milestonesite.findings.Fault.of;

import java.util.List;

/** Mistakes in figures and themes. */
final class ThemeFaults {

    private ThemeFaults() {}

    static final List<Fault> ALL = List.of(
            of(
                    "gapThatNothingFills",
                    s -> s.with("theme/messages.properties", "older-code-sentence = {0} became {9}\n"),
                    """
                    src/milestones/theme/messages.properties:1:34: error[unknown-message]: nothing fills {9} in the message older-code-sentence
                        older-code-sentence = {0} became {9}
                                                         ^^^
                      help: remove it: the gaps that are filled are those of the message in milestone-site-skeleton
                    1 error
                    """),
            of("symbolicLink", s -> s.linking("figures/leak.svg", "figures/box.svg"), """
                    src/milestones/figures/leak.svg:1:1: error[symbolic-link]: figures/leak.svg is a symbolic link
                      help: put the file itself here: links are not followed, since they could publish any file of this machine
                    1 error
                    """),
            of(
                    "brokenFigure",
                    s -> s.with("figures/box.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>\n</svg>"),
                    """
                    src/milestones/figures/box.svg:3:3: error[bad-figure]: this is not well-formed XML
                        </svg>
                          ^^^^
                      help: export the drawing again as plain SVG
                    1 error
                    """),
            of(
                    "figureWithScript",
                    s -> s.with(
                            "figures/box.svg",
                            "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>alert(1)</script>\n</svg>"),
                    """
                    src/milestones/figures/box.svg:2:1: warning[unsafe-figure]: script was left out of the drawing: it could run or load something
                        <script>alert(1)</script>
                        ^^^^^^^
                      help: remove it, or export the drawing as plain SVG
                    1 warning
                    """),
            of(
                    "unknownNameInTemplate",
                    s -> s.with("theme/templates/glossary.mustache", "<html>\n{{shell.titel}}\n</html>\n"),
                    """
                    src/milestones/theme/templates/glossary.mustache:2:3: error[broken-template]: nothing is called shell.titel here on the page glossary
                        {{shell.titel}}
                          ^^^^^^^^^^^
                      help: did you mean shell.title?
                    1 error
                    """),
            of("unknownWordInTemplate", s -> s.with("theme/templates/glossary.mustache", "{{word.glosary}}\n"), """
                    src/milestones/theme/templates/glossary.mustache:1:3: error[broken-template]: there is no message glosary
                        {{word.glosary}}
                          ^^^^^^^^^^^^
                      help: did you mean glossary?
                    1 error
                    """),
            of("unclosedSection", s -> s.with("theme/templates/glossary.mustache", "{{#letters}}\n"), """
                    src/milestones/theme/templates/glossary.mustache:1:4: error[broken-template]: the section letters is not closed
                        {{#letters}}
                           ^^^^^^^
                      help: add {{/letters}}
                    1 error
                    """),
            of("misspeltTemplate", s -> s.with("theme/templates/glosary.mustache", "x\n"), """
                    src/milestones/theme/templates/glosary.mustache:1:1: error[broken-template]: no page uses the template glosary
                        x
                        ^
                      help: did you mean glossary.mustache?
                    1 error
                    """),
            of("unknownMessage", s -> s.with("theme/messages.properties", "glosary=Words\n"), """
                    src/milestones/theme/messages.properties:1:1: error[unknown-message]: nothing prints a message glosary
                        glosary=Words
                        ^^^^^^^
                      help: did you mean glossary?
                    1 error
                    """));
}
