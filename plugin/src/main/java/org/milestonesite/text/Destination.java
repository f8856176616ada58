package org.milestonesite.text;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Where a link or image leads.
 *
 * @param offset of {@code raw}, which is the address, or the whole of {@code [text][label]}, whose address stands
 *     elsewhere
 * @param title as in the source, or null
 */
record Destination(int offset, String raw, String decoded, BasedSequence title) {

    /** Null where a reference is not defined: then it is no link. */
    static Destination of(Node node, Document document) {
        if (node instanceof RefNode ref) {
            Reference reference = ref.isDefined() ? ref.getReferenceNode(document) : null;
            return reference == null ? null : of(reference, node.getChars());
        }
        if (node instanceof MailLink mail) {
            String address = mail.getText().toString();
            return new Destination(mail.getText().getStartOffset(), address, "mailto:" + address, null);
        }
        LinkNodeBase link = (LinkNodeBase) node;
        return of(link, link.getUrl());
    }

    private static Destination of(LinkNodeBase link, BasedSequence shown) {
        BasedSequence title = link.getTitle();
        return new Destination(
                shown.getStartOffset(),
                shown.toString(),
                Entities.decodeAll(link.getUrl().toString()),
                title.isEmpty() ? null : title);
    }
}
