package org.milestonesite.text;

import java.util.ArrayList;
import java.util.List;

/** Finds the words of running text that may refer to something, and bare addresses. */
final class Words {

    /** Among them the hyphens of typographers, one of which does not break a line. */
    private static final String JOINERS = "-./&_:+\u2010\u2011";

    /** What a name may end with: {@code C#}, {@code C++}. */
    private static final String ENDINGS = "#+";

    private Words() {}

    /** A run as text, words and, in plain text and headings, links of the bare addresses in it. */
    static List<Inline> inlines(Run run, Mention.Context context, Scope scope) {
        return inlines(run, context, context != Mention.Context.LINK, scope);
    }

    private static List<Inline> inlines(Run run, Mention.Context context, boolean addresses, Scope scope) {
        List<Inline> found = new ArrayList<>();
        CharSequence text = run.text();
        int plain = 0;
        int i = 0;
        while (i < text.length()) {
            int end = addresses ? BareUrl.end(text, i) : -1;
            boolean address = end > 0;
            end = address ? end : wordEnd(text, i);
            if (end > i && (address || isCandidate(text, i, end))) {
                addText(found, text, plain, i);
                String word = text.subSequence(i, end).toString();
                found.add(address ? link(run.offset(i), word, scope) : word(run.offset(i), word, context, scope));
                plain = end;
            }
            i = Math.max(i + 1, end);
        }
        addText(found, text, plain, text.length());
        return found;
    }

    /** A text without markup, in which addresses are links or words like others. */
    static List<Inline> inPlain(String text, boolean addresses, Scope scope) {
        Run run = new Run(text);
        run.addPlain(text);
        return List.copyOf(inlines(run, Mention.Context.TEXT, addresses, scope));
    }

    /** The candidates of code, which stays as it is. */
    static void inCode(CharSequence text, int offset, Scope scope, List<Mention.Word> found) {
        int i = 0;
        while (i < text.length()) {
            int end = wordEnd(text, i);
            if (isCandidate(text, i, end)) {
                int start = i;
                String word = text.subSequence(i, end).toString();
                found.add(scope.mention(n -> new Mention.Word(n, offset + start, word, Mention.Context.CODE)));
            }
            i = Math.max(i + 1, end);
        }
    }

    private static Inline word(int offset, String word, Mention.Context context, Scope scope) {
        return new Inline.Word(scope.mention(n -> new Mention.Word(n, offset, word, context)));
    }

    private static Inline link(int offset, String url, Scope scope) {
        return new Inline.Link(
                scope.mention(n -> new Mention.Link(n, offset, url, url)), List.of(new Inline.Text(url)));
    }

    private static void addText(List<Inline> found, CharSequence text, int from, int to) {
        if (from < to) {
            found.add(new Inline.Text(text.subSequence(from, to).toString()));
        }
    }

    /** The end of the run of letters, digits, single joiners between them and marks after them that begins at an index. */
    private static int wordEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean joins = end > start
                    && JOINERS.indexOf(c) >= 0
                    && end + 1 < text.length()
                    && isWordPart(text.charAt(end + 1));
            if (!joins && !isWordPart(c)) {
                break;
            }
            end += joins ? 2 : 1;
        }
        return end > start ? markEnd(text, end) : end;
    }

    /** The end of the marks that a name ends with, or where it ended before: not every {@code #} ends a name. */
    private static int markEnd(CharSequence text, int end) {
        int after = end;
        while (after < text.length() && ENDINGS.indexOf(text.charAt(after)) >= 0) {
            after++;
        }
        return after < text.length() && isWordPart(text.charAt(after)) ? end : after;
    }

    /** Combining accents belong to words; letters beyond the basic plane do not occur in codes. */
    private static boolean isWordPart(char c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /**
     * A letter with a digit, a mark or a second capital, or a name of three letters and more that begins with a capital;
     * and {@code 24/7}: no dates, no version numbers.
     */
    private static boolean isCandidate(CharSequence text, int start, int end) {
        int capitals = 0;
        boolean letter = false;
        boolean digit = false;
        boolean slash = false;
        boolean mark = end > start && ENDINGS.indexOf(text.charAt(end - 1)) >= 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            letter |= Character.isLetter(c);
            digit |= Character.isDigit(c);
            slash |= c == '/';
        }
        boolean name = end - start >= 3 && Character.isUpperCase(text.charAt(start));
        return letter ? digit || mark || capitals >= 2 || name : slash;
    }
}
