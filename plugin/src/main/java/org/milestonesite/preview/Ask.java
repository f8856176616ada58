package org.milestonesite.preview;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request, apart from how it came.
 *
 * @param path as it stands in the request, still encoded
 * @param query of single values, decoded
 * @param headers by their names in lower case
 */
record Ask(String method, String path, Map<String, String> query, Map<String, String> headers) {

    Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    String host() {
        return header("host").orElse("");
    }

    String query(String name) {
        return query.getOrDefault(name, "");
    }

    boolean takesGzip() {
        return header("accept-encoding")
                .filter(accepted -> accepted.matches(
                        "(?i)(?:.*[,\\s])?gzip(?:\\s*;\\s*q=(?:1|0?\\.0*[1-9]\\d*)\\d*)?(?:[\\s,].*)?"))
                .isPresent();
    }
}
