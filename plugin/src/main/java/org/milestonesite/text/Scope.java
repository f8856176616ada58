package org.milestonesite.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.milestonesite.diagnostic.Diagnostic;

/** What the reading of one text shares: its source, its findings, and its mentions in the order they are met. */
record Scope(TextOrigin origin, String source, Consumer<Diagnostic> findings, List<Mention> mentions) {

    static Scope of(TextOrigin origin, String source, Consumer<Diagnostic> findings) {
        return new Scope(origin, source, findings, new ArrayList<>());
    }

    /** Gives the mention that it makes the next number. */
    <M extends Mention> M mention(IntFunction<M> made) {
        M mention = made.apply(mentions.size());
        mentions.add(mention);
        return mention;
    }
}
