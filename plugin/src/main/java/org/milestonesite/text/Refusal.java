package org.milestonesite.text;

import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/** Ends the reading of a text that asks for too much. Thrown through Flexmark, which has no other way out. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final int SHOWN = 20;

    private final Code code;
    private final String variant;
    private final int offset;
    private final int limit;

    Refusal(Code code, String variant, int offset, int limit) {
        super(null, null, false, false);
        this.code = code;
        this.variant = variant;
        this.offset = offset;
        this.limit = limit;
    }

    /** The limit is argument 0 of the message. */
    Diagnostic diagnostic(TextOrigin origin) {
        String text = origin.text();
        int start = Math.max(0, Math.min(offset, text.length()));
        int end = start;
        while (end < text.length() && end - start < SHOWN && text.charAt(end) != '\n') {
            end++;
        }
        return Diagnostic.of(code, origin.locate(start, text.substring(start, end)), limit)
                .variant(variant);
    }
}
