package org.milestonesite.diagnostic;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of pages and findings by their keys. {@code {0}}, {@code {1}} … stand for arguments; nothing else is
 * special, so an apostrophe is an apostrophe and numbers look the same in every locale.
 */
public record Messages(Map<String, String> byKey) {

    public Messages {
        byKey = Map.copyOf(byKey);
    }

    /** @throws IllegalArgumentException if there is no such message: a mistake of ours, found by tests */
    public String text(String key, Object... arguments) {
        return find(key, List.of(arguments)).orElseThrow(() -> new IllegalArgumentException("no message " + key));
    }

    /** The message where there is one. */
    public Optional<String> find(String key, List<?> arguments) {
        return Optional.ofNullable(byKey.get(key)).map(pattern -> fill(pattern, arguments));
    }

    /** The message {@code key.one} for 1 and {@code key} for any other number, which is argument 0. */
    public String count(String key, long number) {
        return number == 1 ? text(key + ".one", number) : text(key, number);
    }

    /** In one pass, so that an argument that holds {@code {0}} stays as it is. Pages ask for thousands of these. */
    private static String fill(String pattern, List<?> arguments) {
        int open = pattern.indexOf('{');
        if (open < 0 || arguments.isEmpty()) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int copied = 0;
        while (open >= 0) {
            int close = pattern.indexOf('}', open);
            int argument = number(pattern, open + 1, close);
            if (argument >= 0 && argument < arguments.size()) {
                filled.append(pattern, copied, open).append(arguments.get(argument));
                copied = close + 1;
            }
            open = pattern.indexOf('{', open + 1);
        }
        return filled.append(pattern, copied, pattern.length()).toString();
    }

    /** The one or two digits from {@code start} up to {@code end}, or -1 if there is anything else. */
    private static int number(String pattern, int start, int end) {
        if (end - start < 1 || end - start > 2) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            char c = pattern.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }
}
