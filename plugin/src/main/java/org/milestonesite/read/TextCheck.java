package org.milestonesite.read;

import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** Whether a file is text at all. One finding, at the first place: a binary file has thousands. */
final class TextCheck {

    private static final char NUL = '\0';

    private TextCheck() {}

    static List<Diagnostic> of(SourceFile file) {
        int first = file.text().indexOf(NUL);
        if (first < 0) {
            return List.of();
        }
        long count = file.text().chars().filter(c -> c == NUL).count();
        return List.of(Diagnostic.of(Code.BAD_ENCODING, file.at(first, first + 1), count)
                .variant("nul"));
    }

    /** Without NULs, which no page and no printer of findings can show. */
    static String clean(String text) {
        return text.indexOf(NUL) < 0 ? text : text.replace("\0", "");
    }

    /** Without blanks around it, those that do not break a line included: nobody sees that a code ends with one. */
    static String stripped(String written) {
        String text = clean(written);
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
