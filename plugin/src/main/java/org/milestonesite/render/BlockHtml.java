package org.milestonesite.render;

import java.util.List;
import java.util.Optional;
import org.milestonesite.page.TextHtml.Headings;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.plan.Target;
import org.milestonesite.text.Block;
import org.milestonesite.text.PlainText;

/** Blocks as HTML. */
final class BlockHtml {

    private final Markup out;
    private final PageScope page;
    private final LinkedText text;
    private final Headings headings;
    private final InlineHtml inlines;

    BlockHtml(Markup out, PageScope page, LinkedText text, Headings headings, FootnoteHtml footnotes) {
        this.out = out;
        this.page = page;
        this.text = text;
        this.headings = headings;
        this.inlines = new InlineHtml(out, page, text, footnotes);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            out.raw("<p>");
            inlines.write(paragraph.content());
            out.raw("</p>\n");
        } else if (block instanceof Block.Heading heading) {
            write(heading);
        } else if (block instanceof Block.BulletList list) {
            out.raw("<ul>\n");
            list.items().forEach(item -> writeItem(item, list.tight()));
            out.raw("</ul>\n");
        } else if (block instanceof Block.NumberedList list) {
            out.raw("<ol");
            if (list.start() != 1) {
                out.attribute("start", Integer.toString(list.start()));
            }
            out.raw(">\n");
            list.items().forEach(item -> writeItem(item, list.tight()));
            out.raw("</ol>\n");
        } else if (block instanceof Block.Quote quote) {
            out.raw("<blockquote>\n");
            write(quote.content());
            out.raw("</blockquote>\n");
        } else if (block instanceof Block.CodeBlock code) {
            write(code);
        } else if (block instanceof Block.Rule) {
            out.raw("<hr>\n");
        } else if (block instanceof Block.Table table) {
            new TableHtml(out, page, inlines).write(table);
        } else if (block instanceof Block.Admonition admonition) {
            write(admonition);
        } else if (block instanceof Block.Figure figure) {
            write(figure);
        } else if (block instanceof Block.Generated generated) {
            write(generated);
        }
    }

    private void writeItem(List<Block> item, boolean tight) {
        out.raw("<li>");
        for (Block block : item) {
            if (tight && block instanceof Block.Paragraph paragraph) {
                inlines.write(paragraph.content());
            } else {
                out.raw("\n");
                write(block);
            }
        }
        out.raw("</li>\n");
    }

    private void write(Block.Heading heading) {
        String element = "h" + Math.max(1, Math.min(6, heading.level() + headings.shift()));
        String id = page.id(heading.id());
        out.raw("<" + element).attribute("id", id).raw(">");
        String number = headings.numbers().get(heading.id());
        if (number != null) {
            out.raw("<span class=\"section-number\">").text(number).raw("</span> ");
        }
        inlines.write(heading.content());
        String label = page.words.text("heading-anchor", PlainText.of(heading.content()));
        out.raw(" <a class=\"anchor\"").attribute("href", SafeUrl.inside("#" + id));
        out.attribute("aria-label", label).raw(">#</a></" + element + ">\n");
    }

    /** It scrolls sideways, so the keyboard must reach it. */
    private void write(Block.CodeBlock code) {
        out.raw("<pre tabindex=\"0\"><code");
        code.language().ifPresent(language -> out.attribute("class", "language-" + language));
        out.raw(">").text(code.text()).raw("</code></pre>\n");
    }

    /** A note, lest a landmark stand within the landmark of the page's text. */
    private void write(Block.Admonition admonition) {
        out.raw("<aside").attribute("class", "admonition " + admonition.type());
        out.raw(" role=\"note\">\n<p class=\"admonition-title\">");
        if (admonition.title().isEmpty()) {
            out.text(page.words
                    .find("admonition." + admonition.type(), List.of())
                    .orElseGet(() -> capitalized(admonition.type())));
        } else {
            inlines.write(admonition.title());
        }
        out.raw("</p>\n");
        write(admonition.content());
        out.raw("</aside>\n");
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private void write(Block.Figure figure) {
        out.raw("<figure");
        figure.id().ifPresent(id -> out.attribute("id", page.id(id)));
        out.raw(">\n");
        Target target = text.pieces(figure.mention()).get(0).target();
        if (target instanceof Target.ToImage image) {
            writeImage(figure, image);
            writeCaption(figure, image.number());
        } else if (target instanceof Target.ToGenerated generated) {
            page.generated(generated.shortcode()).ifPresent(html -> out.raw(html.toString()));
            writeCaption(figure, generated.number());
        } else {
            out.raw("<p>").text(figure.alternative()).raw("</p>\n");
        }
        out.raw("</figure>\n");
    }

    /** A wide drawing scrolls sideways where there is little room, so the keyboard must reach it. */
    private void writeImage(Block.Figure figure, Target.ToImage image) {
        boolean wide = page.isWide(image);
        if (wide) {
            String label = image.number().map(n -> page.words.text("figure", n)).orElseGet(figure::alternative);
            out.raw("<div class=\"drawing\" tabindex=\"0\" role=\"region\"")
                    .attribute("aria-label", label)
                    .raw(">");
        }
        out.raw("<img").attribute("src", page.imageSource(image));
        out.attribute("alt", figure.alternative()).raw(wide ? "></div>\n" : ">\n");
    }

    private void writeCaption(Block.Figure figure, Optional<Integer> number) {
        out.raw("<figcaption>");
        number.ifPresent(n -> out.raw("<span class=\"figure-number\">")
                .text(page.words.text(figure.caption().isEmpty() ? "figure" : "figure-label", n))
                .raw("</span> "));
        inlines.write(figure.caption());
        out.raw("</figcaption>\n");
    }

    private void write(Block.Generated generated) {
        Optional<Shortcode> shortcode = Optional.of(
                        text.pieces(generated.mention()).get(0).target())
                .filter(Target.ToGenerated.class::isInstance)
                .map(target -> ((Target.ToGenerated) target).shortcode());
        boolean drawn = shortcode.filter(Shortcode::isDrawn).isPresent();
        shortcode
                .flatMap(page::generated)
                .ifPresentOrElse(
                        html -> out.raw(drawn ? "<figure>\n" : "")
                                .raw(html.toString())
                                .raw(drawn ? "\n</figure>\n" : "\n"),
                        () -> out.raw("<p>").text(generated.mention().text()).raw("</p>\n"));
    }
}
