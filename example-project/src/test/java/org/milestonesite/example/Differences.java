package org.milestonesite.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects what a site says otherwise than the facts, one line each, so that one run shows all of it. */
final class Differences {

    private final List<String> found = new ArrayList<>();

    /** Notes a difference unless both are equal; null stands for "not stated". */
    void expect(String where, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            found.add(where + ": expected " + expected + ", found " + actual);
        }
    }

    void expectContains(String where, String expected, String text) {
        if (!text.contains(expected)) {
            found.add(where + ": expected the words \"" + expected + "\" in \"" + shortened(text) + "\"");
        }
    }

    void missing(String where) {
        found.add(where + ": missing");
    }

    List<String> all() {
        return List.copyOf(found);
    }

    private static String shortened(String text) {
        return text.length() <= 200 ? text : text.substring(0, 200) + "…";
    }
}
