package org.milestonesite.page;

import java.util.Optional;

/**
 * A fact of a few words or a date.
 *
 * @param kind its class in the style sheet, such as {@code due}
 * @param date ISO 8601
 * @param text a few words; a fact has these or a date
 */
public record Fact(String kind, String label, Optional<String> date, Optional<String> text) {

    static Fact date(String kind, String label, Object date) {
        return new Fact(kind, label, Optional.of(date.toString()), Optional.empty());
    }

    static Fact text(String kind, String label, Object text) {
        return new Fact(kind, label, Optional.empty(), Optional.of(text.toString()));
    }
}
