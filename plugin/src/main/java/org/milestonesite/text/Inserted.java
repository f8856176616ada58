package org.milestonesite.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Puts words where a text has inserts, once they are known. */
public final class Inserted {

    private final Function<Mention.Insert, Optional<Inline.Computed>> words;

    private Inserted(Function<Mention.Insert, Optional<Inline.Computed>> words) {
        this.words = words;
    }

    /** Whether a text asks for anything. */
    public static boolean isAsked(ParsedText text) {
        for (Mention mention : text.mentions()) {
            if (mention instanceof Mention.Insert) {
                return true;
            }
        }
        return false;
    }

    /**
     * The text with the words of its inserts; mentions and places are what they were.
     *
     * @param words empty for what is no words, which stays as it is
     */
    public static ParsedText in(ParsedText text, Function<Mention.Insert, Optional<Inline.Computed>> words) {
        Inserted inserted = new Inserted(words);
        return new ParsedText(
                text.origin(),
                inserted.blocks(text.blocks()),
                text.footnotes().stream().map(inserted::blocks).toList(),
                text.mentions());
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().map(this::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Block.Paragraph b) {
            return new Block.Paragraph(inlines(b.content()));
        } else if (block instanceof Block.Heading b) {
            return new Block.Heading(b.level(), b.id(), inlines(b.content()), b.offset());
        } else if (block instanceof Block.BulletList b) {
            return new Block.BulletList(
                    b.tight(), b.items().stream().map(this::blocks).toList());
        } else if (block instanceof Block.NumberedList b) {
            return new Block.NumberedList(
                    b.tight(), b.start(), b.items().stream().map(this::blocks).toList());
        } else if (block instanceof Block.Quote b) {
            return new Block.Quote(blocks(b.content()));
        } else if (block instanceof Block.Table b) {
            return new Block.Table(rows(b.head()), rows(b.body()));
        } else if (block instanceof Block.Admonition b) {
            return new Block.Admonition(b.type(), b.title(), blocks(b.content()));
        } else if (block instanceof Block.Generated b) {
            return words.apply(b.mention())
                    .<Block>map(computed -> new Block.Paragraph(List.of(computed)))
                    .orElse(b);
        }
        return block;
    }

    private List<Block.Row> rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> new Block.Row(row.cells().stream()
                        .map(cell -> new Block.Cell(cell.alignment(), inlines(cell.content())))
                        .toList()))
                .toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        if (inline instanceof Inline.Insert i) {
            return words.apply(i.mention()).<Inline>map(computed -> computed).orElse(i);
        } else if (inline instanceof Inline.Emphasis i) {
            return new Inline.Emphasis(inlines(i.content()));
        } else if (inline instanceof Inline.Strong i) {
            return new Inline.Strong(inlines(i.content()));
        } else if (inline instanceof Inline.Link i) {
            return new Inline.Link(i.mention(), inlines(i.content()));
        }
        return inline;
    }
}
