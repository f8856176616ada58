package org.milestonesite.findings;

import static org.milestonesite.findings.Fault.of;

import java.util.List;

/** Mistakes in figures and themes. */
final class ThemeFaults {

    private ThemeFaults() {}

    static final List<Fault> ALL = List.of(
            of("symbolicLink", s -> s.linking("figures/leak.svg", "figures/box.svg"), "?"),
            of(
                    "brokenFigure",
                    s -> s.with("figures/box.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>\n</svg>"),
                    "?"),
            of(
                    "figureWithScript",
                    s -> s.with(
                            "figures/box.svg",
                            "<svg xmlns=\"http://www.w3.org/2000/svg\">\n<script>alert(1)</script>\n</svg>"),
                    "?"),
            of(
                    "unknownNameInTemplate",
                    s -> s.with("theme/templates/glossary.mustache", "<html>\n{{shell.titel}}\n</html>\n"),
                    "?"),
            of("unknownWordInTemplate", s -> s.with("theme/templates/glossary.mustache", "{{word.glosary}}\n"), "?"),
            of("unclosedSection", s -> s.with("theme/templates/glossary.mustache", "{{#letters}}\n"), "?"),
            of("misspeltTemplate", s -> s.with("theme/templates/glosary.mustache", "x\n"), "?"),
            of("unknownMessage", s -> s.with("theme/messages.properties", "glosary=Words\n"), "?"));
}
