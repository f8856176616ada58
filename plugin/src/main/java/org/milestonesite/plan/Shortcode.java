package org.milestonesite.plan;

import java.util.List;
import java.util.Locale;

/** What an insert of a text, {@code [[name]]}, asks for. The set is closed. */
public sealed interface Shortcode {

    /** Things of the whole plan: the names that texts know them by, one a figure. */
    List<String> FIGURES = List.of("releases", "timeline");

    String TABLE = "milestones";
    String COUNT = "count";
    String DATE = "date";
    String STATUS = "status";

    /** Something of {@link #FIGURES}. */
    record Figure(String name) implements Shortcode {}

    /** Whether an insert of this name is words in running text. */
    static boolean isWords(String name) {
        return name.equals(COUNT) || name.equals(DATE) || name.equals(STATUS);
    }

    /** A table of milestones. */
    record Table(Selection selection) implements Shortcode {}

    /** How many milestones there are. */
    record Count(Selection selection) implements Shortcode {}

    /** A date of a milestone. */
    record Day(String code, Field field) implements Shortcode {

        public enum Field {
            DUE,
            FORECAST,
            COMPLETED;

            public String id() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }

    /** How a milestone stands. */
    record Status(String code) implements Shortcode {}

    /** As texts write it. */
    default String name() {
        return this instanceof Figure figure
                ? figure.name()
                : this instanceof Table ? TABLE : this instanceof Count ? COUNT : this instanceof Day ? DATE : STATUS;
    }

    /** Whether it is words, which stand in running text; others have a paragraph of their own. */
    default boolean isWords() {
        return isWords(name());
    }
}
