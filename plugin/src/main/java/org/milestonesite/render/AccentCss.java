package org.milestonesite.render;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.milestonesite.plan.Look;

/** The accent colours of {@code site.yaml} as the custom properties of the style sheet. */
public final class AccentCss {

    private AccentCss() {}

    /** The style sheet with the colours at its end, where they win. */
    public static byte[] after(byte[] sheet, Look look) {
        StringBuilder rules = new StringBuilder("\n:root {");
        look.accents()
                .forEach(accent -> rules.append(" --link-")
                        .append(accent.scheme().name().toLowerCase(Locale.ROOT))
                        .append(": ")
                        .append(accent.colour())
                        .append(';'));
        byte[] end = rules.append(" }\n").toString().getBytes(StandardCharsets.UTF_8);
        byte[] both = java.util.Arrays.copyOf(sheet, sheet.length + end.length);
        System.arraycopy(end, 0, both, sheet.length, end.length);
        return both;
    }
}
