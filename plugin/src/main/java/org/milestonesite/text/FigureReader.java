package org.milestonesite.text;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milestonesite.text.Mention.Context;
import org.milestonesite.text.Mention.Insert.Place;

/** Paragraphs that hold nothing but an image, or the name of something generated. */
final class FigureReader {

    /** What may follow {@code [[timeline "Its caption."]]}: {@code {#fig-time}}. */
    private static final Pattern TAIL = Pattern.compile("\\s*(?:\\{[^{}]*})?");

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
        InsertScan parts = InsertScan.alone(text);
        if (parts == null
                || !TAIL.matcher(text.subSequence(parts.chars().length())).matches()) {
            return Optional.empty();
        }
        List<Argument> all = parts.arguments();
        Optional<Argument> caption = all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1)).filter(Argument::isCaption);
        Optional<String> id = Attributes.tailOf(text.toString())
                .flatMap(Attributes::id)
                .flatMap(written -> anchors.written(
                        written, scope.source().indexOf(written, parts.chars().getEndOffset())));
        Mention.Insert mention = scope.mention(n -> new Mention.Insert(
                n,
                text.getStartOffset(),
                parts.chars().toString(),
                parts.name(),
                caption.isPresent() ? all.subList(0, all.size() - 1) : all,
                caption.isPresent() || id.isPresent() ? Place.FIGURE : Place.ALONE));
        if (caption.isEmpty() && id.isEmpty()) {
            return Optional.of(new Block.Generated(mention));
        }
        return Optional.of(new Block.Figure(
                mention,
                id,
                "",
                caption.map(words -> caption(words, parts.chars())).orElse(List.of())));
    }

    private List<Inline> caption(Argument words, BasedSequence text) {
        int start = text.toString().lastIndexOf(words.text()) + 1;
        return inlines.plain(text.subSequence(start, start + words.text().length() - 2), Context.TEXT);
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
