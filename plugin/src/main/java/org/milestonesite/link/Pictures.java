package org.milestonesite.link;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What browsers show as a picture: anything else would leave a gap in the page, and nobody would say why. */
public final class Pictures {

    /** As many bytes as {@link #begins} looks at. */
    public static final int BEGIN = 12;

    private static final String DRAWING = "svg";
    private static final Set<String> ENDINGS =
            Set.of(DRAWING, "png", "apng", "jpg", "jpeg", "jfif", "gif", "webp", "avif", "bmp", "ico");
    /** How files of the other kinds begin, of which {@code ....} stands for any four bytes. */
    private static final List<String> BEGINS = List.of(
            "\u0089PNG\r\n\u001a\n",
            "\u00ff\u00d8\u00ff",
            "GIF87a",
            "GIF89a",
            "RIFF....WEBP",
            "....ftypavi",
            "....ftypmif1",
            "BM",
            "\0\0\1\0");

    private Pictures() {}

    /** By the end of its name, which is all that a server goes by. */
    public static boolean isNamed(String path) {
        return ENDINGS.contains(ending(path));
    }

    public static boolean isDrawing(String path) {
        return ending(path).equals(DRAWING);
    }

    private static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** Whether a file that begins so is a picture of some kind; which, browsers find out. */
    public static boolean begins(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return BEGINS.stream().anyMatch(begin -> isLike(text, begin));
    }

    private static boolean isLike(String text, String begin) {
        for (int i = 0; i < begin.length(); i++) {
            if (i == text.length() || begin.charAt(i) != '.' && begin.charAt(i) != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
