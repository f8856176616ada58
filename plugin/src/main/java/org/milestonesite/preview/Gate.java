package org.milestonesite.preview;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may ask. Any page that the author has open elsewhere can make the browser ask us too: under a name of its own that
 * it has made lead to this machine (DNS rebinding), or from its own origin.
 *
 * @param hosts names by which browsers may ask for the preview, in lower case
 */
record Gate(List<String> hosts) {

    private static final List<String> OWN = List.of("127.0.0.1", "localhost", "[::1]");
    private static final Pattern AUTHORITY = Pattern.compile("(\\[[0-9a-f:.]+]|[a-z0-9._-]+)(?::\\d{1,5})?");

    static Gate of(List<String> allowed) {
        List<String> hosts = new java.util.ArrayList<>(OWN);
        allowed.forEach(host -> hosts.add(host.strip().toLowerCase(Locale.ROOT)));
        return new Gate(List.copyOf(hosts));
    }

    /** @param authority the header {@code Host}, with a port or without */
    boolean knows(String authority) {
        var parts = AUTHORITY.matcher(authority.toLowerCase(Locale.ROOT));
        return parts.matches() && hosts.contains(parts.group(1));
    }

    /** Whether a request for something that only our own pages may read comes from one of them. */
    boolean isOwn(Optional<String> origin, Optional<String> fetchSite, String authority) {
        return origin.map(from -> from.equalsIgnoreCase("http://" + authority)).orElse(true)
                && fetchSite
                        .map(site -> site.equals("same-origin") || site.equals("none"))
                        .orElse(true);
    }
}
