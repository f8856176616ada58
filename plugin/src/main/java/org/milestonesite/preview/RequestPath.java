package org.milestonesite.preview;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * The path of a request as the site's table of files writes it. It is only ever looked up there, so nothing but the site
 * can be read; what could mean anything else to anybody is refused all the same.
 */
final class RequestPath {

    private RequestPath() {}

    /** @param raw as it stands in the request, from its first {@code /}, without a query */
    static Optional<String> of(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        Optional<String> path = decoded(raw.substring(1));
        return path.filter(RequestPath::isPlain)
                .map(name -> name.isEmpty() || name.endsWith("/") ? name + "index.html" : name);
    }

    private static boolean isPlain(String path) {
        return path.chars().noneMatch(c -> c == '\\' || Character.isISOControl(c))
                && Arrays.stream(path.split("/")).noneMatch(part -> part.equals("..") || part.equals("."))
                && !path.startsWith("/")
                && !path.contains("//");
    }

    /** Empty where it is not percent-encoded UTF-8, or hides a slash. */
    private static Optional<String> decoded(String raw) {
        ByteBuffer bytes = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1), raw.charAt(i + 2)) : -1;
                if (value < 0 || value == '/') {
                    return Optional.empty();
                }
                bytes.put((byte) value);
                i += 2;
            } else if (c < 128) {
                bytes.put((byte) c);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static int hex(char high, char low) {
        int upper = Character.digit(high, 16);
        int lower = Character.digit(low, 16);
        return upper < 0 || lower < 0 ? -1 : 16 * upper + lower;
    }
}
