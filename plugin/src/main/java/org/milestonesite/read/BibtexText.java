package org.milestonesite.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.source.SourceFile;

/** The text of a bibliography and a place in it, with the few questions that its readers ask. */
final class BibtexText {

    /** What begins an entry beyond doubt, even where a value should go on. Possessive, so never slow. */
    private static final Pattern ENTRY = Pattern.compile("@[ \\t]*+(?:(?i:string|preamble|comment)[ \\t]*+[{(]"
            + "|[A-Za-z]++[ \\t]*+[{(][ \\t]*+[^\\s,{}()=\"]*+[ \\t]*+,)");

    private static final Pattern FIELD = Pattern.compile(
            "[ \\t]*+,?+[ \\t]*+[A-Za-z][\\w-]*+[ \\t]*+=[ \\t]*+(?:[\"{0-9]|[A-Za-z]++[ \\t]*+[,#\\r\\n])");

    private static final Pattern CLOSE = Pattern.compile("[ \\t]*+[})][ \\t]*+(?:[\\r\\n]|$)");

    private final SourceFile file;
    private final String text;
    private final Matcher entry;
    private final Matcher field;
    private final Matcher close;
    int at;

    BibtexText(SourceFile file) {
        this.file = file;
        this.text = file.text();
        this.entry = ENTRY.matcher(text);
        this.field = FIELD.matcher(text);
        this.close = CLOSE.matcher(text);
    }

    SourceFile file() {
        return file;
    }

    int length() {
        return text.length();
    }

    boolean ended() {
        return at >= text.length();
    }

    /** The character here, or NUL at the end. */
    char here() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    char charAt(int offset) {
        return text.charAt(offset);
    }

    String slice(int start, int end) {
        return text.substring(start, end);
    }

    int indexOf(char c, int from) {
        return text.indexOf(c, from);
    }

    boolean entryAt(int lineStart) {
        int i = lineStart;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i < text.length()
                && text.charAt(i) == '@'
                && entry.region(i, text.length()).lookingAt();
    }

    boolean fieldAt(int offset) {
        return field.region(offset, text.length()).lookingAt();
    }

    boolean closeAt(int lineStart) {
        return close.region(lineStart, text.length()).lookingAt();
    }

    int lineEnd(int offset) {
        int i = offset;
        while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
            i++;
        }
        return i;
    }

    /** The beginning of the line after the one that holds {@code offset}. */
    int nextLine(int offset) {
        int end = lineEnd(offset);
        return Math.min(text.length(), text.startsWith("\r\n", end) ? end + 2 : end + 1);
    }

    /** Blanks, and comments after {@code %}, which BibTeX itself knows between entries only. */
    void skipBlanks() {
        while (!ended() && (Character.isWhitespace(here()) || here() == '%')) {
            at = here() == '%' ? nextLine(at) : at + 1;
        }
    }

    /** A name of a field or a macro; empty where there is none. */
    String name() {
        int start = at;
        while (!ended() && !Character.isWhitespace(here()) && "\"#%'(),={}@\\".indexOf(here()) < 0) {
            at++;
        }
        return text.substring(start, at);
    }
}
