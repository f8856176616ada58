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
        StringBuilder filled = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            int close = pattern.charAt(at) == '{' ? pattern.indexOf('}', at) : -1;
            String inside = close < 0 ? "" : pattern.substring(at + 1, close);
            if (inside.matches("\\d{1,2}") && Integer.parseInt(inside) < arguments.size()) {
                filled.append(arguments.get(Integer.parseInt(inside)));
                at = close + 1;
            } else {
                filled.append(pattern.charAt(at++));
            }
        }
        return filled.toString();
    }
}
