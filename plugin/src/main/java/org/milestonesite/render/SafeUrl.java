package org.milestonesite.render;

import java.util.Locale;
import java.util.Optional;

/** Addresses that may stand in {@code href} and {@code src}. The linker has checked them; here they are checked again. */
final class SafeUrl {

    private static final String ENCODED = " \"<>\\^`{|}[]";

    private SafeUrl() {}

    /**
     * An address outside the site: {@code http}, {@code https} or {@code mailto}, with something behind it. Browsers
     * drop control characters and line breaks before they look at the scheme, so these are dropped first.
     */
    static Optional<String> outside(String url) {
        String clean = clean(url);
        int colon = clean.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        String rest = clean.substring(colon + 1);
        boolean good = switch (clean.substring(0, colon).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> rest.startsWith("//") && rest.length() > 2 && startsHost(rest.charAt(2));
            case "mailto" -> rest.indexOf('@') > 0;
            default -> false;
        };
        return good ? Optional.of(clean.substring(0, colon + 1) + encode(rest)) : Optional.empty();
    }

    /**
     * An address within the site, relative to a page. A first segment with a colon would be taken for a scheme, and
     * slashes at the beginning for another host: both get a dot before them.
     */
    static String inside(String href) {
        String clean = encode(clean(href));
        int end = 0;
        while (end < clean.length() && "/?#".indexOf(clean.charAt(end)) < 0) {
            end++;
        }
        boolean misread = clean.startsWith("/") || clean.lastIndexOf(':', end - 1) >= 0;
        return misread ? (clean.startsWith("/") ? "." : "./") + clean : clean;
    }

    private static boolean startsHost(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static String clean(String url) {
        StringBuilder clean = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (!Character.isISOControl(c) && !Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** What no address may hold as it is. */
    private static String encode(String url) {
        StringBuilder encoded = new StringBuilder(url.length());
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            boolean bare = c == '%' && !(isHex(url, i + 1) && isHex(url, i + 2));
            if (bare || ENCODED.indexOf(c) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                encoded.append(c);
            }
        }
        return encoded.toString();
    }

    private static boolean isHex(String text, int index) {
        return index < text.length() && Character.digit(text.charAt(index), 16) >= 0 && text.charAt(index) < 128;
    }
}
