package org.milestonesite.render;

import org.milestonesite.diagnostic.Messages;

/** {@code word.KEY} in a template is the message of that key, the same wherever it stands. */
final class Words {

    static final String PREFIX = "word.";

    private Words() {}

    /** @throws IllegalArgumentException if there is no such message */
    static String text(String name, Messages messages) {
        return messages.text(name.substring(PREFIX.length()));
    }
}
