package org.milestonesite.text;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.text.Mention.Context;

/** Turns Flexmark's blocks into ours. */
final class BlockReader {

    private final Scope scope;
    private final Anchors anchors;
    private final InlineReader inlines;
    private final FigureReader figures;
    private final TableReader tables;

    BlockReader(Scope scope, Document document, Anchors anchors, FootnoteNumbers footnotes) {
        this.scope = scope;
        this.anchors = anchors;
        this.inlines = InlineReader.of(scope, document, footnotes);
        this.figures = new FigureReader(scope, document, anchors, inlines);
        this.tables = new TableReader(scope, inlines);
    }

    List<Block> read(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, blocks);
        }
        return List.copyOf(blocks);
    }

    private void read(Node node, List<Block> blocks) {
        if (node instanceof Paragraph paragraph) {
            addParagraph(paragraph, blocks);
        } else if (node instanceof Heading heading) {
            blocks.add(heading(heading));
        } else if (node instanceof BulletList list) {
            blocks.add(new Block.BulletList(list.isTight(), items(list)));
        } else if (node instanceof OrderedList list) {
            blocks.add(new Block.NumberedList(list.isTight(), list.getStartNumber(), items(list)));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.Quote(read(node)));
        } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            blocks.add(CodeReader.block((com.vladsch.flexmark.util.ast.Block) node, scope));
            checkFence(node);
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule());
        } else if (node instanceof TableBlock table) {
            blocks.add(tables.read(table));
        } else if (node instanceof AdmonitionParser.Node admonition) {
            blocks.add(admonition(admonition));
        } else if (node instanceof CommentParser.Node comment) {
            addComment(comment, blocks);
        }
        // The rest is definitions: of references, which are resolved, and of footnotes, which are read at the end.
    }

    private void addParagraph(Paragraph node, List<Block> blocks) {
        Optional<Block> alone = figures.read(node);
        if (alone.isPresent()) {
            blocks.add(alone.get());
            return;
        }
        List<Inline> content = inlines.read(node);
        if (!content.isEmpty()) {
            blocks.add(new Block.Paragraph(content));
        }
    }

    private Block heading(Heading node) {
        Optional<Attributes> attributes = Attributes.tailOf(node.getText().toString());
        int end =
                attributes.map(a -> node.getText().getStartOffset() + a.start()).orElse(Integer.MAX_VALUE);
        List<Inline> content = Trim.end(inlines.read(node, Context.HEADING, end));
        String id = attributes
                .flatMap(Attributes::id)
                .flatMap(written -> anchors.written(written, scope.source().indexOf(written, end)))
                .orElseGet(() -> anchors.slug(PlainText.of(content)));
        return new Block.Heading(node.getLevel(), id, content, node.getText().getStartOffset());
    }

    private List<List<Block>> items(Node list) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(read(item));
        }
        return List.copyOf(items);
    }

    private Block admonition(AdmonitionParser.Node node) {
        List<Inline> title = node.title == null ? List.of() : inlines.plain(node.title, Context.HEADING);
        return new Block.Admonition(node.type.toLowerCase(Locale.ROOT), title, read(node));
    }

    /** A fence without end makes code of all that follows. */
    private void checkFence(Node node) {
        if (node instanceof FencedCodeBlock fenced && fenced.getClosingMarker().isEmpty()) {
            String fence = fenced.getOpeningMarker().toString();
            scope.findings()
                    .accept(Diagnostic.of(Code.BAD_SYNTAX, scope.origin().locate(node.getStartOffset(), fence), fence)
                            .variant("fence"));
        }
    }

    private void addComment(CommentParser.Node node, List<Block> blocks) {
        if (!node.closed) {
            scope.findings()
                    .accept(Diagnostic.of(Code.BAD_SYNTAX, scope.origin().locate(node.getStartOffset(), "<!--"))
                            .variant("comment"));
        } else if (!node.rest.isBlank()) {
            blocks.add(new Block.Paragraph(inlines.plain(node.rest, Context.TEXT)));
        }
    }
}
