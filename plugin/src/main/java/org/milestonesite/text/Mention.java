package org.milestonesite.text;

import java.util.List;
import java.util.Optional;

/**
 * A place of a text that may refer to something. A text numbers its mentions from 0 in reading order; what each
 * refers to is found when the plan is linked, and kept beside the text by that number.
 */
public sealed interface Mention {

    int index();

    /** Where it begins in the text that was parsed. */
    int offset();

    /** As written. */
    String text();

    /** In what a mention stands, which decides whether it may become a link. */
    enum Context {
        TEXT,
        LINK,
        HEADING,
        CODE
    }

    /**
     * The longest run of letters and digits, joined within by {@code - . / & _ : +} or ended by {@code #} or {@code +},
     * that holds a digit or two capitals, or begins with a capital: it may be, or hold, a code, a handle, an issue key or
     * a term.
     */
    record Word(int index, int offset, String text, Context context) implements Mention {}

    /**
     * @param destination decoded, as written in the source
     */
    record Link(int index, int offset, String text, String destination) implements Mention {}

    /** @param locator what follows the comma of {@code [@LDM-672, §3]} */
    record Cite(int index, int offset, String text, String key, Optional<String> locator, Context context)
            implements Mention {}

    record Image(int index, int offset, String text, String source) implements Mention {}

    /**
     * {@code [[name argument key=value]]}
     *
     * @param arguments without a caption
     */
    record Insert(int index, int offset, String text, String name, List<Argument> arguments, Place place)
            implements Mention {

        /** Where an insert stands. */
        public enum Place {
            /** In running text. */
            WITHIN,
            /** Alone in its paragraph. */
            ALONE,
            /** Alone, with a caption or an id. */
            FIGURE
        }

        /** Whether there is room for more than words. */
        public boolean isAlone() {
            return place != Place.WITHIN;
        }
    }
}
