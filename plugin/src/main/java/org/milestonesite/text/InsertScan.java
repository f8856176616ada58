package org.milestonesite.text;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes {@code [[name argument key=value "caption"]]} apart. It looks at each character once, and no further than an insert
 * may be long.
 *
 * @param chars from the first bracket to the last
 * @param nameStart of the name, in the characters
 */
record InsertScan(BasedSequence chars, int nameStart, int nameEnd) {

    private static final int LONGEST = 2000;

    /** Of links, of code and of addresses; in quotes they are text. */
    private static final String FORBIDDEN = "[]`<";

    /** The insert that begins at an index of running text, or null. There a pipe ends the cell of a table. */
    static InsertScan at(BasedSequence input, int start) {
        InsertScan found = find(input, start);
        return found == null || found.chars.indexOf('|') >= 0 ? null : found;
    }

    /** The insert that a paragraph begins with, or null. */
    static InsertScan alone(BasedSequence paragraph) {
        return find(paragraph, 0);
    }

    private static InsertScan find(BasedSequence input, int start) {
        if (!starts(input, start)) {
            return null;
        }
        int name = skipBlanks(input, start + 2);
        int nameEnd = nameEnd(input, name);
        int end = nameEnd == name ? -1 : end(input, nameEnd, Math.min(input.length(), start + LONGEST));
        return end < 0 || !endsName(input.charAt(nameEnd)) || leadsOn(input, end)
                ? null
                : new InsertScan(input.subSequence(start, end), name - start, nameEnd - start);
    }

    private static boolean starts(BasedSequence input, int start) {
        return start + 2 < input.length() && input.charAt(start) == '[' && input.charAt(start + 1) == '[';
    }

    private static int skipBlanks(BasedSequence input, int from) {
        int i = from;
        while (i < input.length() && isBlank(input.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isBlank(char c) {
        return c <= ' ';
    }

    private static boolean endsName(char c) {
        return isBlank(c) || c == ']';
    }

    private static int nameEnd(BasedSequence input, int start) {
        int i = start;
        while (i < input.length()) {
            char c = input.charAt(i);
            if (!Character.isLetter(c) && (i == start || !Character.isDigit(c) && c != '-')) {
                break;
            }
            i++;
        }
        return i;
    }

    private static int end(BasedSequence input, int from, int limit) {
        boolean quoted = false;
        for (int i = from; i < limit; i++) {
            char c = input.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == ']' && i + 1 < input.length() && input.charAt(i + 1) == ']') {
                return i + 2;
            } else if (!quoted && FORBIDDEN.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** Of a link, {@code [[text]](address)} or {@code [[text]][name]}, the brackets are others. */
    private static boolean leadsOn(BasedSequence input, int end) {
        return end < input.length() && (input.charAt(end) == '(' || input.charAt(end) == '[' && !starts(input, end));
    }

    String name() {
        return chars.subSequence(nameStart, nameEnd).toString();
    }

    List<Argument> arguments() {
        List<Argument> found = new ArrayList<>();
        int last = chars.length() - 2;
        int i = skipBlanks(chars, nameEnd);
        while (i < last) {
            int end = argumentEnd(i, last);
            found.add(argument(i, end));
            i = skipBlanks(chars, end);
        }
        return List.copyOf(found);
    }

    private int argumentEnd(int from, int last) {
        boolean quoted = false;
        int i = from;
        while (i < last && (quoted || !isBlank(chars.charAt(i)))) {
            quoted ^= chars.charAt(i) == '"';
            i++;
        }
        return i;
    }

    private Argument argument(int from, int end) {
        String text = chars.subSequence(from, end).toString();
        int equals = text.startsWith("\"") ? -1 : text.indexOf('=');
        String value = text.substring(equals + 1);
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        int valueStart = from + equals + 1 + (quoted ? 1 : 0);
        return new Argument(
                chars.getIndexOffset(from),
                text,
                text.substring(0, Math.max(0, equals)),
                quoted ? value.substring(1, value.length() - 1) : value,
                chars.getIndexOffset(Math.min(valueStart, chars.length() - 1)),
                quoted);
    }
}
