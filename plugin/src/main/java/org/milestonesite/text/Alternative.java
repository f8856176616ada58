package org.milestonesite.text;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** The alternative text of an image: its words, without markup and without mentions. */
final class Alternative {

    private Alternative() {}

    static String of(Node image) {
        StringBuilder text = new StringBuilder();
        add(image, text);
        return text.toString();
    }

    private static void add(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Code code) {
                text.append(code.getText());
            } else if (node instanceof SoftLineBreak) {
                text.append(' ');
            } else if (node.getFirstChild() != null) {
                add(node, text);
            } else if (!(node instanceof HtmlInlineComment)) {
                text.append(Entities.decodeAll(node.getChars().toString()));
            }
        }
    }
}
