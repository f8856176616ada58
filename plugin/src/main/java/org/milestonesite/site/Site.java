package org.milestonesite.site;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site: every path from its root, with the bytes that are made when asked for. Asking is thread-safe, and asking
 * twice gives the same bytes.
 */
public record Site(SortedMap<String, Content> files) {

    /** Makes the bytes of one file. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }

    public Site {
        files = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }
}
