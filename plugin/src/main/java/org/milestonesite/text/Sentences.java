package org.milestonesite.text;

import java.util.Set;

/** Where sentences end, by rules that need no locale. */
final class Sentences {

    private static final String CLOSING = "\"')]”’»";
    private static final String OPENING = "\"'([“‘«";

    /** Followed by a capital they still end no sentence. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "al", "approx", "ca", "cf", "ch", "dr", "e.g", "ed", "eds", "eq", "eqs", "fig", "figs", "i.e", "mr", "mrs",
            "ms", "no", "nos", "p", "pp", "prof", "ref", "refs", "resp", "sec", "sect", "st", "tab", "v", "vol", "vs");

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
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return initial || ABBREVIATIONS.contains(word.toLowerCase(java.util.Locale.ROOT));
    }
}
