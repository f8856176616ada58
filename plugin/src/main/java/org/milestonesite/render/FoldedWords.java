package org.milestonesite.render;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The words of a text as they are compared: letters and digits, small, without accents. The script {@code
 * search-engine.js} folds what a reader types by the same rule, and has to: Unicode's compatibility decomposition without
 * marks, in lower case, every run of letters and numbers.
 */
final class FoldedWords {

    private FoldedWords() {}

    static void each(String text, Consumer<String> word) {
        String bare = isAscii(text) ? text : bare(text);
        int start = -1;
        int at = 0;
        while (at < bare.length()) {
            int c = bare.codePointAt(at);
            if (isPart(c)) {
                start = start < 0 ? at : start;
            } else if (start >= 0) {
                word.accept(bare.substring(start, at).toLowerCase(Locale.ROOT));
                start = -1;
            }
            at += Character.charCount(c);
        }
        if (start >= 0) {
            word.accept(bare.substring(start).toLowerCase(Locale.ROOT));
        }
    }

    /** All of its words in one, by which a code is found however it is written. */
    static String key(String code) {
        StringBuilder key = new StringBuilder();
        each(code, key::append);
        return key.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD)
                .codePoints()
                .filter(c -> !isMark(c))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isPart(int c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 'A' && c <= 'Z';
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
