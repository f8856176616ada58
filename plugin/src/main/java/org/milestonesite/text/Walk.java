package org.milestonesite.text;

import java.util.List;
import java.util.stream.Stream;

/** Reading order. */
final class Walk {

    private Walk() {}

    /** Every block, outer ones before what they hold. */
    static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), blocks(within(block))));
    }

    /** Every paragraph, heading, table cell, title, caption and block of code, as running text. */
    static Stream<List<Inline>> runningTexts(List<Block> blocks) {
        return blocks(blocks).flatMap(Walk::ownText);
    }

    private static Stream<List<Inline>> ownText(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.content());
        } else if (block instanceof Block.Heading heading) {
            return Stream.of(heading.content());
        } else if (block instanceof Block.Table table) {
            return Stream.concat(table.head().stream(), table.body().stream())
                    .flatMap(row -> row.cells().stream())
                    .map(Block.Cell::content);
        } else if (block instanceof Block.Figure figure) {
            return Stream.of(figure.caption());
        } else if (block instanceof Block.Admonition admonition) {
            return Stream.of(admonition.title());
        } else if (block instanceof Block.CodeBlock code) {
            return Stream.of(List.of(new Inline.Code(code.text(), code.words())));
        }
        return Stream.empty();
    }

    private static List<Block> within(Block block) {
        if (block instanceof Block.BulletList list) {
            return list.items().stream().flatMap(List::stream).toList();
        } else if (block instanceof Block.NumberedList list) {
            return list.items().stream().flatMap(List::stream).toList();
        } else if (block instanceof Block.Quote quote) {
            return quote.content();
        } else if (block instanceof Block.Admonition admonition) {
            return admonition.content();
        }
        return List.of();
    }
}
