package org.milestonesite.text;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import org.milestonesite.text.Mention.Context;

/** Paragraphs that hold nothing but an image, or the name of something generated. */
final class FigureReader {

    private final Scope scope;
    private final Document document;
    private final Anchors anchors;
    private final InlineReader inlines;

    FigureReader(Scope scope, Document document, Anchors anchors, InlineReader inlines) {
        this.scope = scope;
        this.document = document;
        this.anchors = anchors;
        this.inlines = inlines;
    }

    Optional<Block> read(Paragraph paragraph) {
        Node first = paragraph.getFirstChild();
        if (first instanceof Image || first instanceof ImageRef) {
            return figure(paragraph, first);
        }
        String source = scope.source();
        int start = paragraph.getStartOffset();
        return source.startsWith("[[", start)
                ? generated(paragraph.getChars().toString().strip(), start)
                : Optional.empty();
    }

    private Optional<Block> generated(String text, int start) {
        String name = text.length() > 4 && text.endsWith("]]")
                ? text.substring(2, text.length() - 2).strip()
                : "";
        boolean named = !name.isEmpty() && name.chars().allMatch(c -> c == '-' || Character.isLetterOrDigit(c));
        return named
                ? Optional.of(new Block.Generated(scope.mention(n -> new Mention.Insert(n, start, text, name))))
                : Optional.empty();
    }

    private Optional<Block> figure(Paragraph paragraph, Node image) {
        Destination to = Destination.of(image, document);
        String rest = scope.source().substring(image.getEndOffset(), paragraph.getEndOffset());
        Optional<Attributes> attributes = Attributes.tailOf(rest);
        boolean alone =
                attributes.map(a -> rest.substring(0, a.start())).orElse(rest).isBlank();
        if (to == null || !alone) {
            return Optional.empty();
        }
        Optional<String> id = attributes
                .flatMap(Attributes::id)
                .flatMap(written -> anchors.written(written, scope.source().indexOf(written, image.getEndOffset())));
        Mention.Image mention = scope.mention(n -> new Mention.Image(n, to.offset(), to.raw(), to.decoded()));
        String alternative = Alternative.of(image);
        List<Inline> caption = to.title() != null ? inlines.plain(to.title(), Context.TEXT) : inlines.read(image);
        return Optional.of(new Block.Figure(mention, id, alternative, caption));
    }
}
