package org.milestonesite.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an insert of a text, {@code [[name]]}, asks for. The set is closed. */
public sealed interface Shortcode {

    /** Things of the whole plan: the names that texts know them by, one a figure. */
    List<String> FIGURES = List.of("graph", "progress", "releases", "slip", "timeline");

    /** Of {@link #FIGURES} those that can be asked of one thing: of a milestone by its code, of a set by its name. */
    String GRAPH = "graph";

    String PROGRESS = "progress";

    /** Of {@link #FIGURES} the one that is a table, all others are drawn. */
    String RELEASES = "releases";

    String TABLE = "milestones";
    String COUNT = "count";
    String DATE = "date";
    String STATUS = "status";

    /**
     * Something of {@link #FIGURES}.
     *
     * @param of the code of a milestone or the name of a set; empty where it is of the whole plan
     */
    record Figure(String name, Optional<String> of) implements Shortcode {

        public Figure(String name) {
            this(name, Optional.empty());
        }
    }

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

    /** Whether it is a drawing: a figure also where it has neither number nor caption. */
    default boolean isDrawn() {
        return this instanceof Figure figure && !figure.name().equals(RELEASES);
    }

    /** Whether it is words, which stand in running text; others have a paragraph of their own. */
    default boolean isWords() {
        return isWords(name());
    }
}
