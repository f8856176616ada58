package org.milestonesite.text;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.text.Mention.Context;

/** Paragraphs that hold nothing but an image, or the name of something generated. */
final class FigureReader {

    /** {@code [[timeline]]}, {@code [[timeline "Its caption."]]{#fig-time}}. */
    private static final Pattern GENERATED = Pattern.compile(
            "\\[\\[\\s*(?<name>[\\p{L}\\p{Nd}-]+)(?:\\s+\"(?<caption>[^\"]*)\")?\\s*]](?:\\s*\\{[^{}]*})?",
            Pattern.DOTALL);

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
        return scope.source().startsWith("[[", paragraph.getStartOffset())
                ? generated(paragraph.getChars().trim())
                : Optional.empty();
    }

    private Optional<Block> generated(BasedSequence text) {
        Matcher parts = GENERATED.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String name = parts.group("name");
        int start = text.getStartOffset();
        Mention.Insert mention = scope.mention(n -> new Mention.Insert(n, start, "[[" + name + "]]", name));
        Optional<String> id = Attributes.tailOf(text.toString())
                .flatMap(Attributes::id)
                .flatMap(written ->
                        anchors.written(written, scope.source().indexOf(written, start + parts.end("name"))));
        if (parts.group("caption") == null && id.isEmpty()) {
            return Optional.of(new Block.Generated(mention));
        }
        List<Inline> caption = parts.group("caption") == null
                ? List.of()
                : inlines.plain(text.subSequence(parts.start("caption"), parts.end("caption")), Context.TEXT);
        return Optional.of(new Block.Figure(mention, id, "", caption));
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
