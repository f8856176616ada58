package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Target;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.Block;
import org.milestonesite.text.Inline;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/** Texts made by hand, and HTML of them that shows which port was asked for what. */
public final class Texts {

    private Texts() {}

    static Location at(String path) {
        return at(path, 1);
    }

    static Location at(String path, int line) {
        return SourceFile.of(path, "\n".repeat(line)).atLine(line, 1);
    }

    static LinkedText none() {
        return new LinkedText(parsed("", List.of(), List.of()), List.of());
    }

    public static LinkedText text(String words) {
        return new LinkedText(
                parsed(words, List.of(new Block.Paragraph(List.of(new Inline.Text(words)))), List.of()), List.of());
    }

    /** A sentence that cites a document. */
    public static LinkedText citing(String before, String handle) {
        Mention.Word word = new Mention.Word(0, before.length(), handle, Mention.Context.TEXT);
        Block.Paragraph sentence = new Block.Paragraph(List.of(new Inline.Text(before), new Inline.Word(word)));
        Target target = new Target.ToDocument(handle, Optional.empty());
        return new LinkedText(
                parsed(before + handle, List.of(sentence), List.of(word)),
                List.of(List.of(new LinkedText.Piece(handle, target))));
    }

    /** A text of headings: each by its level and words. */
    @SafeVarargs
    static LinkedText headings(Map.Entry<Integer, String>... headings) {
        List<Block> blocks = new ArrayList<>();
        for (Map.Entry<Integer, String> heading : headings) {
            String words = heading.getValue();
            blocks.add(new Block.Heading(
                    heading.getKey(), words.toLowerCase(java.util.Locale.ROOT), List.of(new Inline.Text(words)), 0));
        }
        return new LinkedText(parsed("", blocks, List.of()), List.of());
    }

    static ProsePage page(String name, String title, Integer section, LinkedText body) {
        return new ProsePage(
                new PageId.Prose(name),
                text(title),
                Optional.ofNullable(section),
                body,
                SourceFile.of("pages/" + name + ".md", ""));
    }

    private static ParsedText parsed(String source, List<Block> blocks, List<Mention> mentions) {
        return new ParsedText(TextOrigin.value(at("x.md"), source), blocks, List.of(), mentions);
    }

    /** HTML that is the plain words, escaped no further than tests need. */
    static final TextHtml PLAIN = new TextHtml() {
        @Override
        public Html blocks(LinkedText text, Headings headings) {
            return Html.of(() -> "<div data-shift=\"" + headings.shift() + "\">"
                    + text.text().origin().text().replace("<", "&lt;") + "</div>");
        }

        @Override
        public Html inline(LinkedText text) {
            return Html.of(() -> text.text().origin().text().replace("<", "&lt;"));
        }

        @Override
        public TextHtml within(String path, String prefix) {
            return this;
        }

        @Override
        public String path() {
            return Paths.PRINT;
        }
    };
}
