package org.milestonesite.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * Reads the fields of one entry, up to and with its closing brace.
 *
 * <p>An entry with a fault is read a second time, warily: the place where a fault is noticed can lie many entries
 * after the missing brace, so a value then ends where a line looks like the next field. One fault an entry is told;
 * the next ones are mostly its echo. The fields that could be read are kept.
 */
final class BibtexEntry {

    private final BibtexText text;
    private final BibtexMacros macros;
    private final char close;
    private final int open;
    private final boolean wary;
    private final Map<String, Located<String>> fields = new LinkedHashMap<>();
    private final List<Diagnostic> findings = new ArrayList<>();
    private boolean faulty;

    private BibtexEntry(BibtexText text, BibtexMacros macros, int open, boolean wary) {
        this.text = text;
        this.macros = macros;
        this.open = open;
        this.close = text.charAt(open) == '(' ? ')' : '}';
        this.wary = wary;
    }

    /**
     * Fields in lower case with their LaTeX, from the text's place on.
     *
     * @param open the brace or parenthesis that opened the entry
     */
    static Map<String, Located<String>> fields(
            BibtexText text, BibtexMacros macros, int open, List<Diagnostic> findings) {
        int start = text.at;
        BibtexEntry entry = new BibtexEntry(text, macros, open, false);
        try {
            entry.read();
        } catch (BibtexFault fault) {
            text.at = start;
            entry = new BibtexEntry(text, macros, open, true);
            entry.readWarily();
        }
        findings.addAll(entry.findings);
        return entry.fields;
    }

    private void readWarily() {
        boolean more = true;
        while (more) {
            try {
                read();
                return;
            } catch (BibtexFault fault) {
                if (!faulty) {
                    findings.add(fault.finding());
                    faulty = true;
                }
                more = fault.offset() > open && resume(fault.offset());
            }
        }
    }

    /** Goes to the next line that looks like a field or the end; false where another entry or nothing follows. */
    private boolean resume(int fault) {
        int line = text.nextLine(fault);
        while (line < text.length() && !text.entryAt(line)) {
            if (text.fieldAt(line) || text.closeAt(line)) {
                text.at = line;
                return true;
            }
            line = text.nextLine(line);
        }
        text.at = line;
        return false;
    }

    private void read() throws BibtexFault {
        while (true) {
            skipToField();
            if (text.here() == close) {
                text.at++;
                return;
            }
            int start = text.at;
            String name = text.name().toLowerCase(Locale.ROOT);
            int end = text.at;
            if (name.isEmpty()) {
                throw BibtexFault.at(text, start, start + 1, "field", text.here());
            }
            text.skipBlanks();
            if (text.here() != '=') {
                throw BibtexFault.at(text, start, end, "equals", name);
            }
            text.at++;
            BibtexValues.Value value = new BibtexValues(text, macros, findings).read(name, wary);
            add(name, value, text.file().at(start, end));
        }
    }

    private void skipToField() throws BibtexFault {
        do {
            text.skipBlanks();
        } while (text.here() == ',' && text.at++ >= 0);
        if (text.ended() || text.here() == '@') {
            throw BibtexFault.at(text, open, open + 1, "unclosed-entry");
        }
    }

    /** As in BibTeX the first of two counts; two that say the same are nobody's trouble. */
    private void add(String name, BibtexValues.Value value, Location nameAt) {
        Located<String> field = new Located<>(value.latex(), text.file().at(value.start(), value.end()));
        Located<String> first = fields.putIfAbsent(name, field);
        if (first != null && !first.value().strip().equals(value.latex().strip())) {
            findings.add(Diagnostic.of(Code.DUPLICATE_KEY, nameAt, name)
                    .variant("bibtex-field")
                    .also(first.at()));
        }
    }
}
