package org.milestonesite.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;

/**
 * A file of the site as the build makes it.
 *
 * @param tag a hash of the bytes
 */
record Body(String path, byte[] bytes, String tag) {

    static Body of(String path, byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return new Body(path, bytes, HexFormat.of().formatHex(digest, 0, 12));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }

    String type() {
        return ContentTypes.of(path);
    }

    boolean isPage() {
        return path.endsWith(".html");
    }

    /** Below a kilobyte it does not pay, and pictures are packed already. */
    boolean isWorthPacking() {
        return bytes.length > 1024 && ContentTypes.isText(type());
    }

    static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
