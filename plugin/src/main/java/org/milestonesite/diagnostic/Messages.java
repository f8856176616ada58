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

    /** In one pass, so that an argument that holds {@code {0}} stays as it is. */
    private static String fill(String pattern, List<?> arguments) {
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        StringBuilder filled = new StringBuilder(pattern.length() + 32);
        int at = 0;
        while (at < pattern.length()) {
            int argument = pattern.charAt(at) == '{' ? argument(pattern, at) : -1;
            if (argument >= 0 && argument < arguments.size()) {
                filled.append(arguments.get(argument));
                at += 3;
            } else {
                filled.append(pattern.charAt(at++));
            }
        }
        return filled.toString();
    }

    /** The number between two braces; -1 if there is none. No message has more than ten arguments. */
    private static int argument(String pattern, int brace) {
        boolean closed = brace + 2 < pattern.length() && pattern.charAt(brace + 2) == '}';
        int digit = closed ? pattern.charAt(brace + 1) - '0' : -1;
        return digit >= 0 && digit <= 9 ? digit : -1;
    }
}
