package org.milestonesite.text;

import java.util.List;
import java.util.stream.Collectors;

/** A tree on one line: {@code p(See {LDM-503} and em(more))}, words in braces, soft breaks as {@code /}. */
final class Tree {

    private Tree() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(Tree::block).collect(Collectors.joining(" "));
    }

    static String inlines(List<Inline> content) {
        return content.stream().map(Tree::inline).collect(Collectors.joining());
    }

    private static String block(Block block) {
        if (block instanceof Block.Paragraph b) {
            return "p(" + inlines(b.content()) + ")";
        } else if (block instanceof Block.Heading b) {
            return "h" + b.level() + "#" + b.id() + "(" + inlines(b.content()) + ")";
        } else if (block instanceof Block.BulletList b) {
            return "ul" + items(b.tight(), b.items());
        } else if (block instanceof Block.NumberedList b) {
            return "ol" + b.start() + items(b.tight(), b.items());
        } else if (block instanceof Block.Quote b) {
            return "quote(" + of(b.content()) + ")";
        } else if (block instanceof Block.CodeBlock b) {
            return "pre" + b.language().map(l -> "." + l).orElse("") + "("
                    + b.text().replace("\n", "/") + ")";
        } else if (block instanceof Block.Rule) {
            return "hr";
        } else if (block instanceof Block.Table b) {
            return "table(" + rows(b.head()) + " :: " + rows(b.body()) + ")";
        } else if (block instanceof Block.Admonition b) {
            return b.type() + "[" + inlines(b.title()) + "](" + of(b.content()) + ")";
        } else if (block instanceof Block.Figure b) {
            return "figure" + b.id().map(id -> "#" + id).orElse("") + "("
                    + (b.mention() instanceof Mention.Image image
                            ? image.source()
                            : b.mention().text()) + "|" + b.alternative() + "|" + inlines(b.caption()) + ")";
        }
        return "generated(" + ((Block.Generated) block).mention().name() + ")";
    }

    private static String items(boolean tight, List<List<Block>> items) {
        return (tight ? "" : "-loose")
                + items.stream().map(item -> "(" + of(item) + ")").collect(Collectors.joining());
    }

    private static String rows(List<Block.Row> rows) {
        return rows.stream()
                .map(row -> row.cells().stream().map(Tree::cell).collect(Collectors.joining("|")))
                .collect(Collectors.joining(" / "));
    }

    private static String cell(Block.Cell cell) {
        String mark = switch (cell.alignment()) {
            case NONE -> "";
            case LEFT -> "<";
            case CENTER -> "^";
            case RIGHT -> ">";
        };
        return mark + inlines(cell.content());
    }

    private static String inline(Inline inline) {
        if (inline instanceof Inline.Text i) {
            return i.text();
        } else if (inline instanceof Inline.Word i) {
            return "{" + i.mention().text() + "}";
        } else if (inline instanceof Inline.Emphasis i) {
            return "em(" + inlines(i.content()) + ")";
        } else if (inline instanceof Inline.Strong i) {
            return "strong(" + inlines(i.content()) + ")";
        } else if (inline instanceof Inline.Code i) {
            return "code(" + i.text() + ")";
        } else if (inline instanceof Inline.Link i) {
            return "link(" + i.mention().destination() + "|" + inlines(i.content()) + ")";
        } else if (inline instanceof Inline.Cite i) {
            return "cite(" + i.mention().key()
                    + i.mention().locator().map(l -> "|" + l).orElse("") + ")";
        } else if (inline instanceof Inline.Image i) {
            return "image(" + i.mention().source() + "|" + i.alternative()
                    + i.title().map(t -> "|" + t).orElse("") + ")";
        } else if (inline instanceof Inline.Insert i) {
            return "insert(" + i.mention().text() + ")";
        } else if (inline instanceof Inline.FootnoteRef i) {
            return "note(" + i.number() + ")";
        }
        return inline instanceof Inline.HardBreak ? "//" : "/";
    }
}
