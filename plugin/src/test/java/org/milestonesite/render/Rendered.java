package org.milestonesite.render;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.About;
import org.milestonesite.page.Hrefs;
import org.milestonesite.page.Html;
import org.milestonesite.page.TextHtml.Headings;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.LinkedText.Piece;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.plan.Target;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/**
 * One page of texts. Links lead where they say, outside even where the linker would have refused; words, citations and
 * images where the test says.
 */
final class Rendered {

    static final Messages WORDS = new Messages(Map.of(
            "figure", "Figure {0}",
            "figure-label", "Figure {0}:",
            "footnotes", "Footnotes",
            "footnotes.more", "Footnotes {0} to {1}",
            "footnote-back", "Back to footnote {0}",
            "heading-anchor", "Link to {0}",
            "table-label", "Table {0}: {1}",
            "admonition.note", "Note"));

    private static final Map<Target, About> ABOUT = Map.of(
            new Target.ToMilestone("LDM-503-1"), new About("First \"release\" <b>\ntold", Optional.of("planned")),
            new Target.ToTerm("AP"), new About("Alert Production", Optional.empty()),
            new Target.ToTerm("DRP"), new About("Data \"Release\" Production", Optional.empty()));
    private static final TextNames NAMES = TextNames.of(target -> target instanceof Target.ToDocument
            ? Optional.of(new About("Plan & <policy>", Optional.empty()))
            : Optional.ofNullable(ABOUT.get(target)));

    private static final Shortcode RELEASES = new Shortcode.Figure("releases");

    private final Map<String, Target> targets = new HashMap<>(Map.of(
            "LDM-503-1", new Target.ToMilestone("LDM-503-1"),
            "LDM-672", new Target.ToDocument("LDM-672", Optional.empty()),
            "AP", new Target.ToTerm("AP"),
            "DRP", new Target.ToTerm("DRP"),
            "RFC-1", new Target.ToOutside("https://jira.example/RFC-1"),
            "fig-a", new Target.ToFigure(new PageId.Home(), "fig-a", 3),
            "[[releases]]", new Target.ToGenerated(RELEASES, Optional.empty()),
            "a.svg", new Target.ToImage("figures/a.svg", Optional.of(1)),
            "wide.svg", new Target.ToImage("figures/wide.svg", Optional.of(2)),
            "i.png", new Target.ToImage("figures/i.png", Optional.empty())));

    private final PageText page = new PageText(
            "page.html",
            NAMES,
            hrefs(),
            WORDS,
            Set.of("figures/wide.svg"),
            (asked, texts) -> asked.equals(RELEASES) ? Optional.of(Html.of(() -> "<hr>")) : Optional.empty());

    static Rendered page() {
        return new Rendered();
    }

    static String html(String... lines) {
        return page().blocks(lines);
    }

    Rendered target(String word, Target target) {
        targets.put(word, target);
        return this;
    }

    String blocks(String... lines) {
        return blocks(Headings.PLAIN, lines);
    }

    String blocks(Headings headings, String... lines) {
        return page.blocks(linked(lines), headings).toString();
    }

    String inline(String... lines) {
        return page.inline(linked(lines)).toString();
    }

    Html lazily(String... lines) {
        return page.blocks(linked(lines), Headings.PLAIN);
    }

    private LinkedText linked(String... lines) {
        SourceFile file = SourceFile.of("pages/a.md", String.join("\n", lines));
        ParsedText text = Markdown.blocks(TextOrigin.body(file, 0), finding -> {});
        return new LinkedText(
                text,
                text.mentions().stream().map(mention -> List.of(piece(mention))).toList());
    }

    private Piece piece(Mention mention) {
        Target nothing = new Target.Nothing();
        if (mention instanceof Mention.Link link) {
            return new Piece(
                    mention.text(), targets.getOrDefault(link.destination(), new Target.ToOutside(link.destination())));
        } else if (mention instanceof Mention.Image image) {
            return new Piece(mention.text(), targets.getOrDefault(image.source(), nothing));
        } else if (mention instanceof Mention.Cite cite) {
            Target target = targets.getOrDefault(cite.key(), nothing);
            return new Piece(
                    mention.text(),
                    target instanceof Target.ToDocument document
                            ? new Target.ToDocument(document.handle(), cite.locator())
                            : target);
        }
        return new Piece(mention.text(), targets.getOrDefault(mention.text(), nothing));
    }

    private static Hrefs hrefs() {
        return new Hrefs() {
            @Override
            public Optional<String> to(Target target) {
                if (target instanceof Target.ToMilestone to) {
                    return Optional.of("milestones/" + to.code() + ".html");
                } else if (target instanceof Target.ToDocument to) {
                    return Optional.of("documents/" + to.handle() + ".html");
                } else if (target instanceof Target.ToTerm to) {
                    return Optional.of("glossary.html#term-" + to.term().toLowerCase(java.util.Locale.ROOT));
                } else if (target instanceof Target.ToFigure to) {
                    return Optional.of("#" + to.id());
                } else if (target instanceof Target.ToImage to) {
                    return Optional.of(toPath(to.path()));
                } else if (target instanceof Target.ToPath to) {
                    return Optional.of(Stream.concat(Stream.of(to.path()), to.anchor().stream())
                            .collect(Collectors.joining("#")));
                }
                return Optional.empty();
            }

            @Override
            public String toPath(String path) {
                return "../" + path;
            }
        };
    }
}
