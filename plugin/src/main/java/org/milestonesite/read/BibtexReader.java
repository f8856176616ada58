package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/**
 * Reads BibTeX as it is found: every entry with its places, and on after a broken one.
 *
 * <p>It is our own because jBibTeX stops at the first mistake, keeps one of two entries with the same key without a
 * word, knows no places of fields, and loses accents.
 */
public final class BibtexReader {

    private static final Set<String> USUAL_TYPES = Set.of(
            "article",
            "book",
            "booklet",
            "conference",
            "inbook",
            "incollection",
            "inproceedings",
            "manual",
            "mastersthesis",
            "misc",
            "online",
            "phdthesis",
            "proceedings",
            "report",
            "software",
            "techreport",
            "thesis",
            "unpublished",
            "string",
            "preamble");

    private static final Pattern TYPE = Pattern.compile("[a-z][a-z0-9_-]*");

    private final BibtexText text;
    private final BibtexMacros macros = new BibtexMacros();
    private final List<RawDocument> documents = new ArrayList<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private boolean commentLost;

    private BibtexReader(SourceFile file) {
        this.text = new BibtexText(file);
        findings.addAll(TextCheck.of(file));
    }

    /** The entries in the order of the file; of equal keys, all. */
    public static Reading<List<RawDocument>> read(SourceFile file) {
        BibtexReader reader = new BibtexReader(file);
        reader.read();
        return new Reading<>(List.copyOf(reader.documents), reader.findings);
    }

    private void read() {
        int next = text.indexOf('@', 0);
        while (next >= 0) {
            text.at = next;
            if (!entry()) {
                text.at = next + 1;
            }
            next = text.indexOf('@', text.at);
        }
    }

    /** False where the {@code @} belongs to the free text between entries. */
    private boolean entry() {
        int start = text.at;
        boolean lineStart = atLineStart(start);
        if (!lineStart && inFreeText(start)) {
            return false;
        }
        text.at++;
        text.skipBlanks();
        String type = text.name().toLowerCase(Locale.ROOT);
        int typeEnd = text.at;
        text.skipBlanks();
        int open = text.at;
        if (!TYPE.matcher(type).matches() || text.here() != '{' && text.here() != '(') {
            if (lineStart && USUAL_TYPES.contains(type)) {
                findings.add(Diagnostic.of(Code.BAD_SYNTAX, text.file().at(start, typeEnd), type)
                        .variant("bibtex-open"));
            }
            return false;
        }
        text.at++;
        switch (type) {
            case "comment" -> comment(open);
            case "preamble" -> preamble(open);
            case "string" ->
                BibtexEntry.fields(text, macros, open, findings)
                        .forEach((name, value) -> macros.define(name, value.value()));
            default -> document(start, open, type);
        }
        return true;
    }

    /** A line that begins with {@code %}, and {@code @} inside a word as in a mail address. */
    private boolean inFreeText(int at) {
        int line = at;
        while (line > 0 && text.charAt(line - 1) != '\n' && text.charAt(line - 1) != '\r' && at - line < 200) {
            line--;
        }
        boolean comment = text.slice(line, at).stripLeading().startsWith("%");
        return comment || Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private boolean atLineStart(int at) {
        int i = at;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '\t')) {
            i--;
        }
        return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
    }

    private void document(int start, int open, String type) {
        Optional<Located<String>> key = BibtexKey.read(text, open, findings);
        // Without a key there is no entry to speak of; its other faults would be an echo.
        List<Diagnostic> faults = key.isPresent() ? findings : new ArrayList<>();
        Map<String, Located<String>> fields = BibtexEntry.fields(text, macros, open, faults);
        int end = text.at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        checkEnd(end);
        int last = end;
        key.ifPresent(k -> documents.add(BibtexDocument.of(
                k,
                type,
                fields,
                TextCheck.clean(text.slice(start, last)),
                text.file().at(start, last))));
    }

    /** One closing brace too many ends an entry early, and BibTeX loses the fields after it without a word. */
    private void checkEnd(int end) {
        int next = afterBlanks(end);
        next = next < text.length() && text.charAt(next) == ',' ? afterBlanks(next + 1) : next;
        if (text.fieldAt(next)) {
            findings.add(Diagnostic.of(Code.BAD_SYNTAX, text.file().at(end - 1, end))
                    .variant("bibtex-early-end")
                    .also(text.file().at(next, text.lineEnd(next))));
        }
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private void preamble(int open) {
        try {
            new BibtexValues(text, macros, findings).read("preamble", false);
        } catch (BibtexFault fault) {
            findings.add(fault.finding());
            text.at = text.nextLine(open);
        }
    }

    /**
     * Skips the braces with whatever is in them. Where they do not close, only the line: and then nor is the end of
     * other comments looked for beyond the next entry, since thousands of such would take square time.
     */
    private void comment(int open) {
        int depth = 0;
        char opening = text.charAt(open);
        char closing = opening == '{' ? '}' : ')';
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == opening ? 1 : c == closing ? -1 : 0;
            if (depth == 0) {
                text.at = i + 1;
                return;
            }
            if (commentLost && c == '\n' && text.entryAt(i + 1)) {
                break;
            }
        }
        commentLost = true;
        text.at = text.nextLine(open);
        findings.add(
                Diagnostic.of(Code.BAD_SYNTAX, text.file().at(open, open + 1)).variant("bibtex-unclosed-entry"));
    }
}
