package org.milestonesite.preview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request, apart from how it came.
 *
 * @param path as it stands in the request, still encoded
 * @param query of single values, decoded
 * @param headers by their names in lower case
 */
record Ask(String method, String path, Map<String, String> query, Map<String, String> headers) {

    /** As RFC 9110 has it, 12.4.2 and 12.5.3: what is written otherwise is not taken. */
    private static final Pattern CODING = Pattern.compile("([a-z0-9*_-]+)(?:\\s*;\\s*q=([01](?:\\.\\d{0,3})?))?");

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    String host() {
        return header("host").orElse("");
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** Whether gzip stands in {@code Accept-Encoding} by name, or else by {@code *}, with a weight above nothing. */
    boolean takesGzip() {
        Map<String, Boolean> taken = new HashMap<>();
        for (String each :
                header("accept-encoding").orElse("").toLowerCase(Locale.ROOT).split(",")) {
            Matcher coding = CODING.matcher(each.strip());
            if (coding.matches()) {
                String weight = Optional.ofNullable(coding.group(2)).orElse("1");
                taken.putIfAbsent(coding.group(1), weight.chars().anyMatch(c -> c >= '1' && c <= '9'));
            }
        }
        return taken.getOrDefault("gzip", taken.getOrDefault("*", false));
    }
}
