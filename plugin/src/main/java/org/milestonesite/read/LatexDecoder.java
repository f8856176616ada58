package org.milestonesite.read;

import java.text.Normalizer;

/** One pass over a piece of LaTeX; arguments of accents are pieces of their own. */
final class LatexDecoder {

    /** Deeper than any name or title; what is deeper stays as it is written. */
    private static final int MAX_DEPTH = 20;

    /** Options in brackets are short; looking further for their end would take square time. */
    private static final int MAX_OPTION = 80;

    private final String latex;
    private final int depth;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private boolean math;

    LatexDecoder(String latex) {
        this(latex, 0, false);
    }

    private LatexDecoder(String latex, int depth, boolean math) {
        this.latex = latex;
        this.depth = depth;
        this.math = math;
    }

    String decode() {
        if (depth > MAX_DEPTH) {
            return latex;
        }
        while (at < latex.length()) {
            step();
        }
        return out.toString();
    }

    private void step() {
        char c = latex.charAt(at);
        switch (c) {
            case '\\' -> command();
            case '{', '}' -> at++;
            case '$' -> dollar();
            case '~' -> put(" ", 1);
            case '-' -> dash();
            case '`' -> put(startsWith("``") ? "“" : "'", startsWith("``") ? 2 : 1);
            case '\'' -> put(startsWith("''") ? "”" : math ? "′" : "'", startsWith("''") ? 2 : 1);
            case '^', '_' -> script(c);
            default -> {
                out.append(c);
                at++;
            }
        }
    }

    /** A dollar that no other answers is an amount of money. */
    private void dollar() {
        if (math || latex.indexOf('$', at + 1) > 0) {
            math = !math;
            at++;
        } else {
            put("$", 1);
        }
    }

    private void dash() {
        if (math) {
            put("−", 1);
        } else if (startsWith("---")) {
            put("—", 3);
        } else {
            put(startsWith("--") ? "–" : "-", startsWith("--") ? 2 : 1);
        }
    }

    private void script(char mark) {
        at++;
        out.append(math ? LatexSigns.script(mark, new LatexDecoder(argument(), depth + 1, true).decode()) : mark);
    }

    private void command() {
        String name = name();
        if (name.equals("textasciitilde")) {
            textTilde();
        } else if (LatexSigns.ACCENTS.containsKey(name)) {
            accent(LatexSigns.ACCENTS.get(name), name);
        } else if (LatexSigns.SIGNS.containsKey(name)) {
            out.append(LatexSigns.SIGNS.get(name));
        } else if (LatexSigns.SPACES.contains(name)) {
            out.append(' ');
        } else if (name.equals("href")) {
            argument();
        } else if (name.equals("url") || name.equals("path")) {
            out.append(Latex.verbatim(argument()));
        } else if (name.equals("glspl") || name.equals("Glspl")) {
            out.append(new LatexDecoder(argument(), depth + 1, math).decode()).append('s');
        } else if (LatexSigns.JOURNALS.containsKey(name) && !startsWith("{")) {
            out.append(LatexSigns.JOURNALS.get(name));
        } else if (name.length() == 1 && !Character.isLetter(name.charAt(0)) && !LatexSigns.SILENT.contains(name)) {
            out.append(name);
        } else if (!LatexSigns.SILENT.contains(name)) {
            unknown(name);
        }
    }

    /**
     * The name of the command here. TeX swallows the blanks after one of letters, and so does this; but in formulas,
     * where TeX sets blanks of its own, those of the source are the readable ones.
     */
    private String name() {
        int start = ++at;
        while (at < latex.length() && isLetter(latex.charAt(at))) {
            at++;
        }
        if (at == start) {
            at = Math.min(latex.length(), at + 1);
            return latex.substring(start, at);
        }
        String name = latex.substring(start, at);
        if (!math) {
            skipBlanks();
        }
        return name;
    }

    /** Formatting such as {@code \emph{…}}, or what we do not know: its content follows and is read as text. */
    private void unknown(String name) {
        if (startsWith("[")) {
            int end = latex.substring(at, Math.min(latex.length(), at + MAX_OPTION))
                    .indexOf(']');
            at += end + 1;
        }
        if (!startsWith("{")) {
            out.append(name).append(at < latex.length() && isLetter(latex.charAt(at)) ? " " : "");
        }
    }

    /** A converter writes {@code ñ} as {@code \textasciitilde {n}}; alone it is the sign. */
    private void textTilde() {
        boolean letter =
                startsWith("{") && latex.startsWith("}", at + 2) && "nNaAoO".indexOf(latex.charAt(at + 1)) >= 0;
        if (letter) {
            accent(LatexSigns.ACCENTS.get("~"), "~");
        } else {
            out.append('~');
        }
    }

    private void accent(char mark, String sign) {
        skipBlanks();
        String base = new LatexDecoder(argument(), depth + 1, math).decode();
        if (base.isBlank()) {
            out.append(isLetter(sign.charAt(0)) ? "" : sign).append(base);
            return;
        }
        int first = base.offsetByCodePoints(0, 1);
        String letter = base.substring(0, first).replace('ı', 'i').replace('ȷ', 'j');
        out.append(Normalizer.normalize(letter + mark, Normalizer.Form.NFC)).append(base.substring(first));
    }

    /** A group without its braces, a command with its argument, or one character. */
    private String argument() {
        int start = at;
        if (startsWith("{")) {
            at = endOfGroup(at);
            boolean closed = latex.charAt(at - 1) == '}';
            return latex.substring(start + 1, closed && at - 1 > start ? at - 1 : at);
        }
        if (startsWith("\\")) {
            name();
            at = startsWith("{") ? endOfGroup(at) : at;
        } else if (at < latex.length()) {
            at = latex.offsetByCodePoints(at, 1);
        }
        return latex.substring(start, at);
    }

    private int endOfGroup(int from) {
        int open = 0;
        for (int i = from; i < latex.length(); i++) {
            open += latex.charAt(i) == '{' ? 1 : latex.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return latex.length();
    }

    private void put(String text, int length) {
        out.append(text);
        at += length;
    }

    private boolean startsWith(String prefix) {
        return latex.startsWith(prefix, at);
    }

    private void skipBlanks() {
        while (at < latex.length() && Character.isWhitespace(latex.charAt(at))) {
            at++;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
