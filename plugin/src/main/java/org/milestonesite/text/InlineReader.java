package org.milestonesite.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.text.Mention.Context;

/** Turns the children of one of Flexmark's nodes into ours. Text that stands together is taken together. */
final class InlineReader {

    private final Scope scope;
    private final Document document;
    private final FootnoteNumbers footnotes;
    private final Context context;
    private final int limit;
    private final Run run;
    private final List<Inline> found = new ArrayList<>();

    private InlineReader(Scope scope, Document document, FootnoteNumbers footnotes, Context context, int limit) {
        this.scope = scope;
        this.document = document;
        this.footnotes = footnotes;
        this.context = context;
        this.limit = limit;
        this.run = new Run(scope.source());
    }

    static InlineReader of(Scope scope, Document document, FootnoteNumbers footnotes) {
        return new InlineReader(scope, document, footnotes, Context.TEXT, Integer.MAX_VALUE);
    }

    List<Inline> read(Node parent) {
        return read(parent, context, limit);
    }

    /** What stands before an offset. */
    List<Inline> read(Node parent, Context within, int end) {
        InlineReader reader = new InlineReader(scope, document, footnotes, within, end);
        reader.addChildren(parent);
        reader.flush();
        return List.copyOf(reader.found);
    }

    /** A piece of the source that is no Markdown. */
    List<Inline> plain(BasedSequence raw, Context within) {
        InlineReader reader = new InlineReader(scope, document, footnotes, within, limit);
        reader.run.add(raw);
        reader.flush();
        return List.copyOf(reader.found);
    }

    private void flush() {
        if (!run.isEmpty()) {
            LooseMarkup.check(run, scope);
            found.addAll(Words.inlines(run, context, scope));
            run.clear();
        }
    }

    private void put(Inline inline) {
        flush();
        found.add(inline);
    }

    private void addChildren(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node.getStartOffset() < limit) {
                add(node);
            }
        }
    }

    private void add(Node node) {
        if (node instanceof SoftLineBreak) {
            put(new Inline.SoftBreak());
        } else if (node instanceof HardLineBreak) {
            put(new Inline.HardBreak());
        } else if (node instanceof Emphasis) {
            flush();
            put(new Inline.Emphasis(read(node)));
        } else if (node instanceof StrongEmphasis) {
            flush();
            put(new Inline.Strong(read(node)));
        } else if (node instanceof Code code) {
            flush();
            put(CodeReader.span(code, scope));
        } else if (node instanceof CiteNode cite) {
            put(new Inline.Cite(citation(cite)));
        } else if (node instanceof InsertNode insert) {
            put(insert(insert.parts));
        } else if (node instanceof Footnote footnote) {
            addFootnote(footnote);
        } else if (node instanceof Image || node instanceof ImageRef) {
            addImage(node);
        } else if (node instanceof Link || node instanceof LinkRef) {
            addLink(node);
        } else if (node instanceof AutoLink || node instanceof MailLink) {
            addAddress(node);
        } else if (node instanceof HtmlInlineComment) {
            flush();
        } else {
            run.add(clipped(node.getChars()));
        }
    }

    private BasedSequence clipped(BasedSequence chars) {
        return chars.getEndOffset() > limit ? chars.subSequence(0, limit - chars.getStartOffset()) : chars;
    }

    private void addFootnote(Footnote reference) {
        int number = footnotes.of(reference);
        if (number == 0) {
            run.add(reference.getChars());
        } else {
            put(new Inline.FootnoteRef(number));
        }
    }

    private void addImage(Node node) {
        Destination to = Destination.of(node, document);
        if (to == null) {
            addUnresolved(node);
            return;
        }
        flush();
        Mention.Image mention = scope.mention(n -> new Mention.Image(n, to.offset(), to.raw(), to.decoded()));
        Optional<String> title = Optional.ofNullable(to.title()).map(t -> Entities.decodeAll(t.toString()));
        found.add(new Inline.Image(mention, Alternative.of(node), title));
    }

    private void addLink(Node node) {
        Destination to = Destination.of(node, document);
        if (to == null) {
            addUnresolved(node);
            return;
        }
        flush();
        Mention.Link mention = scope.mention(n -> new Mention.Link(n, to.offset(), to.raw(), to.decoded()));
        found.add(new Inline.Link(mention, read(node, Context.LINK, limit)));
    }

    /** The words of an address are no mentions. */
    private void addAddress(Node node) {
        Destination to = Destination.of(node, document);
        flush();
        Mention.Link mention = scope.mention(n -> new Mention.Link(n, to.offset(), to.raw(), to.decoded()));
        found.add(new Inline.Link(mention, List.of(new Inline.Text(to.raw()))));
    }

    /** Brackets that refer to nothing are brackets; what they hold may still be marked up. */
    private void addUnresolved(Node node) {
        if (node.getFirstChild() == null) {
            run.add(clipped(node.getChars()));
            return;
        }
        run.add(node.getStartOffset(), node.getFirstChild().getStartOffset());
        addChildren(node);
        int end = Math.min(limit, node.getEndOffset());
        run.add(Math.min(end, node.getLastChild().getEndOffset()), end);
    }

    private Inline insert(InsertScan parts) {
        flush();
        return new Inline.Insert(scope.mention(n -> new Mention.Insert(
                n,
                parts.chars().getStartOffset(),
                parts.chars().toString(),
                parts.name(),
                parts.arguments(),
                Mention.Insert.Place.WITHIN)));
    }

    private Mention.Cite citation(CiteNode cite) {
        flush();
        String inside = cite.inside();
        int comma = inside.indexOf(',');
        String key = comma < 0 ? inside : inside.substring(0, comma).strip();
        Optional<String> locator = comma < 0
                ? Optional.empty()
                : Optional.of(inside.substring(comma + 1).strip()).filter(l -> !l.isEmpty());
        return scope.mention(
                n -> new Mention.Cite(n, cite.getStartOffset(), cite.getChars().toString(), key, locator, context));
    }
}
