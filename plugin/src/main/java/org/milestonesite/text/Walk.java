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

    private static List<Block> within(Block block) {
        if (block instanceof Block.BulletList list) {
            return list.items().stream().flatMap(List::stream).toList();
        }
        if (block instanceof Block.NumberedList list) {
            return list.items().stream().flatMap(List::stream).toList();
        }
        if (block instanceof Block.Quote quote) {
            return quote.content();
        }
        if (block instanceof Block.Admonition admonition) {
            return admonition.content();
        }
        return List.of();
    }
}
