package org.milestonesite.read;

import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/** Why an entry cannot be read on; it never leaves the reader. */
final class BibtexFault extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Diagnostic finding;
    private final int offset;

    private BibtexFault(Diagnostic finding, int offset) {
        super(finding.key(), null, false, false);
        this.finding = finding;
        this.offset = offset;
    }

    /** The message {@code bad-syntax.bibtex-VARIANT}. */
    static BibtexFault at(BibtexText text, int start, int end, String variant, Object... arguments) {
        return new BibtexFault(
                Diagnostic.of(Code.BAD_SYNTAX, text.file().at(start, end), arguments)
                        .variant("bibtex-" + variant),
                start);
    }

    Diagnostic finding() {
        return finding;
    }

    /** Where the mistake was made, which may be far before the place where it was noticed. */
    int offset() {
        return offset;
    }
}
