package org.milestonesite.page;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Addresses from one page to another, so that a site works under any path and from a folder. */
final class Relative {

    private static final String PLAIN = "-._~/";

    private Relative() {}

    /**
     * @param from path of a page from the root of the site
     * @param path from the root, unescaped
     * @param anchor unescaped; empty for none
     */
    static String href(String from, String path, String anchor) {
        String fragment = anchor.isEmpty() ? "" : "#" + escape(anchor);
        if (path.equals(from) && !anchor.isEmpty()) {
            return fragment;
        }
        int shared = shared(from, path);
        String up = "../".repeat((int)
                from.substring(shared).chars().filter(c -> c == '/').count());
        return up + escape(path.substring(shared)) + fragment;
    }

    /** As a URL; a colon too, which would make a scheme of what stands before it. */
    static String escape(String path) {
        StringBuilder escaped = new StringBuilder(path.length());
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(b));
            }
        }
        return escaped.toString();
    }

    /** The length of the folders that both paths begin with. */
    private static int shared(String from, String to) {
        int shared = 0;
        for (int i = 0; i < from.length() && i < to.length() && from.charAt(i) == to.charAt(i); i++) {
            if (from.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }
}
