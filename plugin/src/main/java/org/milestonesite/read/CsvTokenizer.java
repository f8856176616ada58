package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/**
 * A CSV text as records whose cells know where they stand.
 *
 * <p>It is our own because Jackson's CSV parser tells the place after a token in its own buffer, not where a cell
 * begins and ends, and gives up at the first bad quote: findings would have no carets and the rest no reading.
 */
final class CsvTokenizer {

    private final SourceFile file;
    private final String text;
    private final char separator;
    private final List<Diagnostic> findings;
    private int at;
    private int doubtfulUntil;

    private CsvTokenizer(SourceFile file, List<Diagnostic> findings) {
        this.file = file;
        this.text = file.text();
        CsvSeparator named = CsvSeparator.of(text);
        this.separator = named.separator();
        this.at = named.table();
        this.findings = findings;
    }

    /** All records, blank ones left out; what is wrong goes to {@code findings}. */
    static List<CsvRecord> records(SourceFile file, List<Diagnostic> findings) {
        CsvTokenizer tokenizer = new CsvTokenizer(file, findings);
        List<CsvRecord> records = new ArrayList<>();
        while (tokenizer.at < tokenizer.text.length()) {
            CsvRecord record = tokenizer.record();
            if (!record.blank()) {
                records.add(record);
            }
        }
        return records;
    }

    private CsvRecord record() {
        List<CsvRecord.Cell> cells = new ArrayList<>();
        int start = at;
        while (true) {
            cells.add(cell());
            if (at >= text.length()) {
                return new CsvRecord(cells, start < doubtfulUntil);
            }
            char end = text.charAt(at++);
            if (end != separator) {
                at += end == '\r' && at < text.length() && text.charAt(at) == '\n' ? 1 : 0;
                return new CsvRecord(cells, start < doubtfulUntil);
            }
        }
    }

    /** Leaves {@link #at} at the separator, the line break or the end of the text. */
    private CsvRecord.Cell cell() {
        int start = skipBlanks(at);
        return start < text.length() && text.charAt(start) == '"' ? quoted(start) : plain(start);
    }

    private CsvRecord.Cell plain(int start) {
        at = endOfCell(start);
        int end = at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new CsvRecord.Cell(text.substring(start, end), start, end);
    }

    private CsvRecord.Cell quoted(int quote) {
        int close = closing(quote + 1);
        int after = close < 0 ? -1 : skipBlanks(close + 1);
        int end = close < 0 ? -1 : endOfCell(after);
        if (close < 0 || after < end && spansLines(quote, close)) {
            return unclosed(quote, close);
        }
        at = end;
        String value = text.substring(quote + 1, close).replace("\"\"", "\"");
        if (after < end && quote >= doubtfulUntil) {
            findings.add(Diagnostic.of(Code.BAD_SYNTAX, file.at(after, end)).variant("text-after-quote"));
        }
        if (after < end) {
            value += text.substring(close + 1, end).stripTrailing();
        }
        return new CsvRecord.Cell(value, quote + 1, close);
    }

    /**
     * The closing quote is missing: either there is none any more, or the one that was found lines further down is
     * really the opening one of another cell, since text follows it. The cell ends at its separator or with its line,
     * so that the next row is read. What lies before the false end may have been meant as text of this cell: nothing
     * more is reported there.
     *
     * <p>This stays linear: between here and the false end there are doubled quotes only, which close at once.
     */
    private CsvRecord.Cell unclosed(int quote, int falseEnd) {
        if (quote >= doubtfulUntil) {
            findings.add(
                    Diagnostic.of(Code.BAD_SYNTAX, file.at(quote, quote + 1)).variant("unclosed-quote"));
        }
        doubtfulUntil = falseEnd < 0 ? text.length() : falseEnd;
        return plain(quote + 1);
    }

    /** The quote that is not doubled, or -1. */
    private int closing(int from) {
        int quote = text.indexOf('"', from);
        while (quote >= 0 && quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            quote = text.indexOf('"', quote + 2);
        }
        return quote;
    }

    private boolean spansLines(int from, int to) {
        for (int i = from; i < to; i++) {
            if (breaksLine(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private int endOfCell(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) != separator && !breaksLine(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipBlanks(int from) {
        int i = from;
        while (i < text.length()
                && text.charAt(i) != separator
                && !breaksLine(text.charAt(i))
                && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean breaksLine(char c) {
        return c == '\n' || c == '\r';
    }
}
