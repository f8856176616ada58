package org.milestonesite.read;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Location;

/** Reads what stands after {@code =}: pieces in braces or quotes, numbers and macros, joined by {@code #}. */
final class BibtexValues {

    /** A value as LaTeX; {@code start} and {@code end} lie inside its braces or quotes if it is one piece. */
    record Value(String latex, int start, int end) {}

    /** Macros can double their length at every definition: twenty lines would fill the memory. */
    private static final int MAX_LENGTH = 200_000;

    private final BibtexText text;
    private final BibtexMacros macros;
    private final List<Diagnostic> findings;

    BibtexValues(BibtexText text, BibtexMacros macros, List<Diagnostic> findings) {
        this.text = text;
        this.macros = macros;
        this.findings = findings;
    }

    /**
     * Leaves the text after the value.
     *
     * @param wary whether a value ends where a line looks like the next field: for an entry that could not be read
     *     otherwise, to find which brace is missing
     */
    Value read(String field, boolean wary) throws BibtexFault {
        text.skipBlanks();
        int start = text.at;
        Value value = piece(field, wary);
        int end = text.at;
        text.skipBlanks();
        while (text.here() == '#') {
            text.at++;
            text.skipBlanks();
            Value next = piece(field, wary);
            end = text.at;
            text.skipBlanks();
            if (value.latex().length() + next.latex().length() > MAX_LENGTH) {
                throw BibtexFault.at(text, start, end, "long", field, MAX_LENGTH);
            }
            value = new Value(value.latex() + next.latex(), start, end);
        }
        text.at = end;
        return value;
    }

    private Value piece(String field, boolean wary) throws BibtexFault {
        int start = text.at;
        if (text.here() == '{' || text.here() == '"') {
            int end = closing(field, wary);
            text.at = end + 1;
            return new Value(text.slice(start + 1, end), start + 1, end);
        }
        String name = text.name();
        if (name.isEmpty()) {
            throw BibtexFault.at(text, start, start + 1, "value", field);
        }
        return new Value(
                Character.isDigit(name.charAt(0))
                        ? name
                        : macro(name, text.file().at(start, text.at)),
                start,
                text.at);
    }

    private String macro(String name, Location at) {
        Optional<String> value = macros.find(name);
        if (value.isEmpty()) {
            Diagnostic finding = Diagnostic.of(Code.BAD_VALUE, at, name).variant("bibtex-macro");
            findings.add(macros.nearest(name)
                    .map(near -> finding.help("did-you-mean", near))
                    .orElse(finding));
        }
        return value.orElse(name);
    }

    /** The closing brace or quote. As in BibTeX, braces count whether or not a backslash stands before them. */
    private int closing(String field, boolean wary) throws BibtexFault {
        int open = text.at;
        boolean quoted = text.here() == '"';
        int depth = 0;
        for (int i = open + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                depth++;
            } else if (depth == 0 && c == (quoted ? '"' : '}')) {
                return i;
            } else if (c == '}' && --depth < 0) {
                throw BibtexFault.at(text, i, i + 1, "extra-brace", field);
            } else if (c == '\n' && (text.entryAt(i + 1) || wary && endsWarily(i + 1))) {
                break;
            }
        }
        throw BibtexFault.at(text, open, open + 1, quoted ? "unclosed-quote" : "unclosed-brace", field);
    }

    private boolean endsWarily(int lineStart) {
        return text.fieldAt(lineStart) || text.closeAt(lineStart);
    }
}
