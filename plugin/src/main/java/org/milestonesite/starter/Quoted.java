package org.milestonesite.starter;

import java.util.Set;
import java.util.regex.Pattern;

/** A name as a value of YAML or XML: whatever it holds, it is read back as it is. */
final class Quoted {

    /** What YAML takes as it stands: nothing that could begin or end anything. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} _./()+-]*");

    /** Words that some reader of YAML takes for something else than text. */
    private static final Set<String> OTHER = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private Quoted() {}

    static String yaml(String text) {
        boolean plain = PLAIN.matcher(text).matches() && !OTHER.contains(text.toLowerCase(java.util.Locale.ROOT));
        return plain ? text : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Maven would take <code>${…}</code> for a property of its own, and has no escape for it. */
    static String pom(String text) {
        return text.replace("${", "$ {")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
