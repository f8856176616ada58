package org.milestonesite.render;

import java.util.List;
import java.util.Optional;
import org.milestonesite.page.About;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.LinkedText.Piece;
import org.milestonesite.plan.Target;
import org.milestonesite.text.Inline;
import org.milestonesite.text.Mention;
import org.milestonesite.text.Mention.Context;
import org.milestonesite.text.PlainText;

/** Running text as HTML. */
final class InlineHtml {

    private static final int LINE = 100;

    private final Markup out;
    private final PageScope page;
    private final LinkedText text;
    private final FootnoteHtml footnotes;
    private boolean inLink;

    InlineHtml(Markup out, PageScope page, LinkedText text, FootnoteHtml footnotes) {
        this.out = out;
        this.page = page;
        this.text = text;
        this.footnotes = footnotes;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text plain) {
            out.text(plain.text());
        } else if (inline instanceof Inline.Word word) {
            writeWord(word.mention());
        } else if (inline instanceof Inline.Emphasis emphasis) {
            write("em", emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            write("strong", strong.content());
        } else if (inline instanceof Inline.Code code) {
            out.raw("<code>").text(code.text()).raw("</code>");
        } else if (inline instanceof Inline.Link link) {
            writeLink(link);
        } else if (inline instanceof Inline.Cite cite) {
            writeCite(cite.mention());
        } else if (inline instanceof Inline.Computed computed) {
            write(computed);
        } else if (inline instanceof Inline.Insert insert) {
            out.text(insert.mention().text());
        } else if (inline instanceof Inline.Image image) {
            writeImage(image);
        } else if (inline instanceof Inline.FootnoteRef ref) {
            footnotes.writeReference(out, ref.number(), inLink);
        } else {
            out.raw(inline instanceof Inline.HardBreak ? "<br>\n" : "\n");
        }
    }

    /** A date that is not known is words. */
    private void write(Inline.Computed computed) {
        if (computed.kind() == Inline.Computed.Kind.STATUS) {
            out.raw("<span").attribute("class", "status " + computed.value()).raw(">");
            out.text(computed.text()).raw("</span>");
        } else if (computed.kind() == Inline.Computed.Kind.DATE
                && !computed.value().isEmpty()) {
            out.raw("<time").attribute("datetime", computed.value()).raw(">");
            out.text(computed.text()).raw("</time>");
        } else {
            out.text(computed.text());
        }
    }

    private void write(String element, List<Inline> content) {
        out.raw("<" + element + ">");
        write(content);
        out.raw("</" + element + ">");
    }

    private void writeWord(Mention.Word word) {
        boolean linkable = word.context() == Context.TEXT && !inLink;
        for (Piece piece : text.pieces(word)) {
            if (!linkable) {
                out.text(piece.text());
            } else if (piece.target() instanceof Target.ToTerm term) {
                writeTerm(term, piece.text());
            } else {
                new LinkHtml(page, piece.target()).write(out, piece.text());
            }
        }
    }

    /** By keyboard and touch a link, for the eyes an abbreviation; after the first time, a word like any other. */
    private void writeTerm(Target.ToTerm term, String shown) {
        var href = page.href(term);
        if (href.isEmpty() || !page.marks(term.term())) {
            out.text(shown);
            return;
        }
        Optional<String> meaning = page.about(term).map(About::title);
        // what is no longer than a line spells out the term, and does so in print; what is longer explains it
        String element = meaning.filter(words -> words.length() <= LINE).isPresent() ? "abbr" : "span";
        out.raw("<a class=\"term\"").attribute("href", href.get()).raw("><" + element);
        meaning.ifPresent(words -> out.attribute("title", words));
        out.raw(">").text(shown).raw("</" + element + "></a>");
    }

    private void writeLink(Inline.Link link) {
        Target target = text.pieces(link.mention()).get(0).target();
        LinkHtml html = new LinkHtml(page, inLink ? new Target.Nothing() : target);
        boolean outer = inLink;
        inLink = true;
        html.open(out);
        write(link.content());
        if (PlainText.of(link.content()).isBlank()) {
            out.text(link.mention().destination());
        }
        html.close(out);
        inLink = outer;
    }

    private void writeCite(Mention.Cite cite) {
        Target target = text.pieces(cite).get(0).target();
        boolean linkable = cite.context() == Context.TEXT && !inLink;
        String locator = cite.locator().map(l -> ", " + l).orElse("");
        String shown = "[" + cite.key() + locator + "]";
        if (target instanceof Target.ToDocument document) {
            shown = "[" + document.handle() + locator + "]";
        } else if (target instanceof Target.ToFigure figure) {
            shown = page.words.text("figure", figure.number()) + locator;
        } else if (target instanceof Target.ToMilestone) {
            shown = cite.key() + locator;
        }
        new LinkHtml(page, linkable ? target : new Target.Nothing()).write(out, shown);
    }

    private void writeImage(Inline.Image image) {
        if (text.pieces(image.mention()).get(0).target() instanceof Target.ToImage target) {
            out.raw("<img").attribute("src", page.imageSource(target)).attribute("alt", image.alternative());
            image.title().ifPresent(title -> out.attribute("title", title));
            out.raw(">");
        } else {
            out.text(image.alternative());
        }
    }
}
