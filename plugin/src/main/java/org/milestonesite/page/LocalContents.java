package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/** The parts of one page. */
public record LocalContents(List<Item> items) {

    /**
     * A part of the page, or of one of its parts.
     *
     * @param href its anchor
     * @param depth {@code d2} for parts of the page, {@code d3} for parts of these, and so on
     */
    public record Item(String href, Optional<String> number, String title, String depth) {}

    static Item part(String anchor, String title) {
        return new Item("#" + Relative.escape(anchor), Optional.empty(), title, "d2");
    }
}
