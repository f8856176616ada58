package org.milestonesite.text;

import java.util.function.Consumer;
import org.milestonesite.diagnostic.Diagnostic;

public final class Markdown {
    public static ParsedText blocks(TextOrigin o, Consumer<Diagnostic> f) {
        return null;
    }

    public static ParsedText plain(TextOrigin o) {
        return null;
    }
}
