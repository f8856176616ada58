package org.milestonesite.text;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;

/**
 * One walk over Flexmark's tree before it is read. It does not recurse, so that it can refuse a tree in which
 * recursion would overflow the stack: emphasis nests as deep as the text is long.
 */
record Survey(List<FootnoteBlock> footnotes, List<String> ids) {

    static final int DEPTH = 150;

    static Survey of(Document document) {
        Survey survey = new Survey(new ArrayList<>(), new ArrayList<>());
        walk(document, survey::visit);
        return survey;
    }

    private static void walk(Node root, Consumer<Node> visit) {
        int depth = 0;
        Node node = root;
        while (true) {
            visit.accept(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                if (++depth > DEPTH) {
                    throw new Refusal(Code.TOO_DEEP, "inline", node.getStartOffset(), DEPTH);
                }
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
        }
    }

    private void visit(Node node) {
        if (node instanceof FootnoteBlock footnote) {
            footnotes.add(footnote);
        } else if (node instanceof Heading || node instanceof Paragraph) {
            if (node.getChars().trimEnd().endsWith("}")) {
                Attributes.tailOf(node.getChars().toString())
                        .flatMap(Attributes::id)
                        .ifPresent(ids::add);
            }
        }
    }
}
