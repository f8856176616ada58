package org.milestonesite.text;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/** Numbers footnotes in the order of their first reference, references within footnotes last. */
final class FootnoteNumbers {

    private final Scope scope;
    private final FootnoteRepository defined;
    private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
    private final List<FootnoteBlock> inOrder = new ArrayList<>();

    FootnoteNumbers(Scope scope, Document document) {
        this.scope = scope;
        this.defined = FootnoteExtension.FOOTNOTES.get(document);
    }

    /** The number of what is referred to, or 0 and a finding where nothing is. */
    int of(Footnote reference) {
        FootnoteBlock block = defined.get(defined.normalizeKey(reference.getText()));
        if (block == null) {
            report("", reference.getText().toString(), reference.getText().getStartOffset());
            return 0;
        }
        Integer known = numbers.putIfAbsent(block, inOrder.size() + 1);
        if (known == null) {
            inOrder.add(block);
        }
        return known == null ? inOrder.size() : known;
    }

    /** Those that are numbered so far, in that order: reading one may number more. */
    List<FootnoteBlock> inOrder() {
        return inOrder;
    }

    /** Text that nobody sees is a mistake, never dropped in silence. */
    void reportUnused(List<FootnoteBlock> all) {
        for (FootnoteBlock block : all) {
            if (!numbers.containsKey(block)) {
                String label = block.getText().toString();
                boolean second = defined.get(defined.normalizeKey(block.getText())) != block;
                report(second ? "duplicate" : "unused", label, block.getText().getStartOffset());
            }
        }
    }

    private void report(String variant, String label, int offset) {
        Diagnostic found =
                Diagnostic.of(Code.UNRESOLVED_FOOTNOTE, scope.origin().locate(offset, label), label);
        scope.findings().accept(variant.isEmpty() ? found : found.variant(variant));
    }
}
