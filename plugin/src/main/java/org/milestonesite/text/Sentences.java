package org.milestonesite.text;

import java.util.Locale;
import java.util.Set;

/** Where sentences end, by rules that need no locale. */
final class Sentences {

    private static final String CLOSING = "\"')]”’»";
    private static final String OPENING = "\"'([“‘«";

    /** Followed by a capital they still end no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "al", "approx", "ca", "cf", "dr", "e.g", "ed", "eds", "i.e", "mr", "mrs", "ms", "prof", "resp", "st", "vs");

    /** These end none where a number follows. */
    private static final Set<String> BEFORE_NUMBERS = Set.of(
            "ch", "eq", "eqs", "fig", "figs", "no", "nos", "p", "pp", "ref", "refs", "sec", "sect", "tab", "v", "vol");

    private Sentences() {}

    /** The beginning of the sentence in which an offset stands. */
    static int start(String text, int offset) {
        for (int i = offset - 1; i > 0; i--) {
            if (isBoundary(text, i)) {
                return i;
            }
        }
        return 0;
    }

    /** The end of that sentence, its mark included. */
    static int end(String text, int offset) {
        for (int i = offset + 1; i < text.length(); i++) {
            if (isBoundary(text, i)) {
                return i;
            }
        }
        return text.length();
    }

    /** Whether a sentence ends right before the white space at an index. */
    private static boolean isBoundary(String text, int index) {
        if (!Character.isWhitespace(text.charAt(index))) {
            return false;
        }
        int mark = index - 1;
        while (mark > 0 && CLOSING.indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        char c = text.charAt(mark);
        if (c == '!' || c == '?' || c == '.' && !isAbbreviated(text, mark)) {
            return beginsSentence(text, index);
        }
        return false;
    }

    private static boolean beginsSentence(String text, int index) {
        int next = index;
        while (next < text.length()
                && (Character.isWhitespace(text.charAt(next)) || OPENING.indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next == text.length() || !Character.isLowerCase(text.charAt(next));
    }

    /** {@code J.} of a name, or a word that is written with a full stop. */
    private static boolean isAbbreviated(String text, int dot) {
        int start = dot;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, dot);
        String lower = word.toLowerCase(Locale.ROOT);
        boolean initial = word.length() == 1 && !word.equals(lower);
        boolean number = dot + 2 < text.length() && Character.isDigit(text.charAt(dot + 2));
        return initial || ABBREVIATIONS.contains(lower) || number && BEFORE_NUMBERS.contains(lower);
    }
}
