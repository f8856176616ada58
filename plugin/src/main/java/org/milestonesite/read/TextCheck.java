package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** Whether a file is text at all. One finding each, at the first place: a binary file has thousands. */
final class TextCheck {

    private static final char NUL = '\0';
    private static final char MALFORMED = '\uFFFD';

    private TextCheck() {}

    static List<Diagnostic> of(SourceFile file) {
        List<Diagnostic> findings = new ArrayList<>();
        int malformed = file.text().indexOf(MALFORMED);
        if (malformed >= 0) {
            findings.add(Diagnostic.of(Code.BAD_ENCODING, file.at(malformed, malformed + 1)));
        }
        int nul = file.text().indexOf(NUL);
        if (nul >= 0) {
            long count = file.text().chars().filter(c -> c == NUL).count();
            findings.add(Diagnostic.of(Code.BAD_ENCODING, file.at(nul, nul + 1), count)
                    .variant("nul"));
        }
        return findings;
    }

    /** Without NULs, which no page and no printer of findings can show. */
    static String clean(String text) {
        return text.indexOf(NUL) < 0 ? text : text.replace("\0", "");
    }
}
