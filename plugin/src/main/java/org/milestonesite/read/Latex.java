package org.milestonesite.read;

import java.util.regex.Pattern;

/**
 * LaTeX as bibliographies and annotations use it, read as the text that it prints.
 *
 * <p>Accents become letters, commands their signs, {@code ~} a space, {@code --} and {@code ---} dashes; braces,
 * dollar signs and the names of formatting commands go, their content stays. Of an unknown command without content
 * the name stays, so that nothing is lost without a trace.
 */
public final class Latex {

    private static final Pattern URL_COMMAND = Pattern.compile("\\\\url(?=\\{)");
    private static final Pattern TILDE = Pattern.compile("\\\\textasciitilde *|\\\\~(?=\\{\\})");

    private Latex() {}

    /** On one line, without blanks at its ends. */
    public static String decode(String latex) {
        String text = isPlain(latex) ? latex : new LatexDecoder(latex).decode();
        return onOneLine(text);
    }

    private static String onOneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c)) {
                blank = out.length() > 0;
            } else {
                out.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return out.toString();
    }

    /** An address, an identifier: {@code ~} and {@code --} mean themselves here. */
    static String verbatim(String latex) {
        if (latex.indexOf('\\') < 0 && latex.indexOf('{') < 0) {
            return latex.strip();
        }
        String text = TILDE.matcher(URL_COMMAND.matcher(latex).replaceAll("")).replaceAll("~");
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean escapes = c == '\\' && i + 1 < text.length() && "_%#&$~{}".indexOf(text.charAt(i + 1)) >= 0;
            if (escapes) {
                out.append(text.charAt(++i));
            } else if (c != '{' && c != '}') {
                out.append(c);
            }
        }
        return out.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if ("\\{}$~`'-".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
