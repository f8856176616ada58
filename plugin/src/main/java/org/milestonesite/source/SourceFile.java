package org.milestonesite.source;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A file of the sources as it was read: its path, relative to the project and with {@code /}, and its text.
 *
 * <p>Offsets are in UTF-16 units of {@link #text()}; lines and columns count from 1, and a column counts such units.
 * A byte order mark is not part of the text.
 */
public final class SourceFile {

    private final String path;
    private final String text;
    private int[] lineStarts;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    public static SourceFile of(String path, String text) {
        return new SourceFile(path, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Decodes UTF-8; what is malformed becomes U+FFFD, which {@code read} reports. */
    public static SourceFile of(String path, byte[] utf8) {
        return of(path, new String(utf8, StandardCharsets.UTF_8));
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** The place of {@code [start, end)}, clipped to the text. */
    public Location at(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        return new Location.Span(this, from, Math.max(from, Math.min(end, text.length())));
    }

    /** The place of a line and column as parsers report them, reaching to the end of that line. */
    public Location atLine(int line, int column) {
        int start = lineStart(line) + Math.max(0, column - 1);
        return at(start, Math.max(start, lineEnd(line)));
    }

    /** The whole file, shown as its first place. */
    public Location whole() {
        return at(0, 0);
    }

    public int line(int offset) {
        int found = Arrays.binarySearch(starts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    public int column(int offset) {
        return offset - starts()[line(offset) - 1] + 1;
    }

    /** The offset at which a line begins; lines past the end begin at the end. */
    public int lineStart(int line) {
        int[] all = starts();
        return line < 1 ? 0 : line > all.length ? text.length() : all[line - 1];
    }

    /** The line without its line break. */
    public String lineText(int line) {
        return text.substring(lineStart(line), lineEnd(line));
    }

    private int lineEnd(int line) {
        int end = lineStart(line + 1);
        int start = lineStart(line);
        while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** Made on demand: most files are never pointed into. Two threads may both make it; they make the same. */
    private int[] starts() {
        int[] known = lineStarts;
        if (known == null) {
            known = findStarts();
            lineStarts = known;
        }
        return known;
    }

    private int[] findStarts() {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(i)) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, 2 * count);
                }
                found[count++] = i + 1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean endsLine(int i) {
        char c = text.charAt(i);
        return c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
    }

    @Override
    public String toString() {
        return path;
    }
}
