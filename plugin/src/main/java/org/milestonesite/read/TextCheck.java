package org.milestonesite.read;

import java.util.List;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** Whether a file is text at all. One finding, at the first place: a binary file has thousands. */
final class TextCheck {

    private static final char NUL = '\0';

    private TextCheck() {}

    static List<Diagnostic> of(SourceFile file) {
        int first = file.text().indexOf(NUL);
        if (first < 0) {
            return List.of();
        }
        long count = file.text().chars().filter(c -> c == NUL).count();
        return List.of(Diagnostic.of(Code.BAD_ENCODING, file.at(first, first + 1), count)
                .variant("nul"));
    }

    /** Without NULs, which no page and no printer of findings can show. */
    static String clean(String text) {
        return text.indexOf(NUL) < 0 ? text : text.replace("\0", "");
    }
}
