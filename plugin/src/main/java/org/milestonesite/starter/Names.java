package org.milestonesite.starter;

import java.util.Locale;
import java.util.Optional;

/**
 * What a new project is called.
 *
 * @param handle of the document, by which others cite it
 */
public record Names(String handle, String title) {

    public static final String HANDLE = "PLAN-1";
    public static final String TITLE = "Release plan";

    public Names {
        handle = handle.strip();
        title = title.strip();
    }

    /** The first character that no YAML or XML can hold, or that no reader would see, as {@code U+0007}. */
    public static Optional<String> refused(String name) {
        return name.strip()
                .codePoints()
                .filter(Names::isRefused)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .findFirst();
    }

    private static boolean isRefused(int c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || c == '\uFEFF'
                || (c & 0xFFFE) == 0xFFFE;
    }

    /** The handle as the artifactId of a POM. */
    String artifact() {
        String id = handle.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_.]+", "-");
        String trimmed = id.replaceAll("^[-.]+|[-.]+$", "");
        return trimmed.isEmpty() ? "plan" : trimmed;
    }
}
