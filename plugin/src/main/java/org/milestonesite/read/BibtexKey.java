package org.milestonesite.read;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.Located;

/** Reads the key of an entry, which may hold nearly anything: {@code 10.71929/rubin/2561361}, {@code O'Neil:2019+}. */
final class BibtexKey {

    private BibtexKey() {}

    /** Empty with a finding where there is none. Leaves the text after the key, or before the first field. */
    static Optional<Located<String>> read(BibtexText text, int open, List<Diagnostic> findings) {
        text.skipBlanks();
        int start = text.at;
        char close = text.charAt(open) == '(' ? ')' : '}';
        while (!text.ended() && "\n\r,{\"".indexOf(text.here()) < 0 && text.here() != close && !beginsValue(text)) {
            text.at++;
        }
        int end = text.at;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        boolean field = text.here() == '=';
        if (end > start && !field) {
            return Optional.of(new Located<>(
                    TextCheck.clean(text.slice(start, end)), text.file().at(start, end)));
        }
        text.at = field ? start : text.at;
        findings.add(
                Diagnostic.of(Code.BAD_SYNTAX, text.file().at(open, open + 1)).variant("bibtex-key"));
        return Optional.empty();
    }

    /** Whether here is the {@code =} of a field, rather than one that belongs to the key. */
    private static boolean beginsValue(BibtexText text) {
        if (text.here() != '=') {
            return false;
        }
        int next = text.at + 1;
        while (next < text.length() && text.charAt(next) == ' ') {
            next++;
        }
        boolean spaced = next > text.at + 1 || Character.isWhitespace(text.charAt(text.at - 1));
        return spaced || next < text.length() && "{\"".indexOf(text.charAt(next)) >= 0;
    }
}
