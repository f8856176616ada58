package org.milestonesite.preview;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What makes a page follow its sources: one script tag, put into it while it is served.
 *
 * @param token of this run; who does not know it hears nothing
 * @param run tells this run from others, and is no secret
 */
record Client(String token, String run) {

    private static final String HEAD_END = "</head>";

    static Client random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        String hex = HexFormat.of().formatHex(bytes);
        return new Client(hex.substring(8), hex.substring(0, 8));
    }

    boolean knows(String given) {
        return MessageDigest.isEqual(given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** What the script is told. */
    record Tag(String token, String tag, String page) {}

    Tag told(String page, String tag) {
        return new Tag(token, tag, page);
    }

    /** @param page its path; {@code tag} that of its bytes, by which it knows whether it is of yesterday */
    private String tag(String page, String tag) {
        return "<script defer src=\"/_/client.js\" data-token=\"" + token + "\" data-tag=\"" + tag + "\" data-page=\""
                + escaped(page) + "\"></script>";
    }

    /** The page with the tag at the end of its head; all else stays as it is. */
    byte[] addTo(Body page) {
        return addTo(page, page.path(), page.tag());
    }

    /** @param path at which it is shown, and {@code tag} what is to be known of that */
    byte[] addTo(Body page, String path, String tag) {
        String html = new String(page.bytes(), StandardCharsets.UTF_8);
        int head = html.indexOf(HEAD_END);
        int at = head < 0 ? html.length() : head;
        return (html.substring(0, at) + tag(path, tag) + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
