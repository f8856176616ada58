package org.milestonesite.text;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Diagnostic;

/**
 * Reads texts: CommonMark with tables, footnotes, admonitions, citations and ids. Any number of threads may.
 *
 * <p>HTML comments are dropped, all other HTML is visible text. Of attributes only the id of a heading or figure is
 * taken.
 */
public final class Markdown {

    private Markdown() {}

    /**
     * Reads Markdown. What asks for too much work, by its size, its depth or its tangle, is empty and a finding.
     *
     * @param findings gets what is wrong with the text itself; what it refers to is not looked up here
     */
    public static ParsedText blocks(TextOrigin origin, Consumer<Diagnostic> findings) {
        // Flexmark takes this character for the end of a paragraph and drops what follows.
        String source = origin.text().replace('\0', '\uFFFD');
        if (source.isBlank()) {
            return empty(origin);
        }
        try {
            Document document = FlexmarkParser.parse(source);
            return read(document, Survey.of(document), Scope.of(origin, source, findings));
        } catch (Refusal refusal) {
            findings.accept(refusal.diagnostic(origin));
            return empty(origin);
        }
    }

    /** Reads a text that is no Markdown, such as a name: one paragraph of text and words. */
    public static ParsedText plain(TextOrigin origin) {
        return plain(origin, false);
    }

    /** As {@link #plain(TextOrigin)}, but addresses in it are links. */
    public static ParsedText plainWithLinks(TextOrigin origin) {
        return plain(origin, true);
    }

    private static ParsedText plain(TextOrigin origin, boolean addresses) {
        String source = origin.text();
        if (source.isBlank()) {
            return empty(origin);
        }
        Scope scope = Scope.of(origin, source, finding -> {});
        List<Inline> content = Words.inPlain(source, addresses, scope);
        return new ParsedText(origin, List.of(new Block.Paragraph(content)), List.of(), scope.mentions());
    }

    private static ParsedText read(Document document, Survey survey, Scope scope) {
        Anchors anchors = new Anchors(scope);
        survey.ids().forEach(anchors::reserve);
        FootnoteNumbers numbers = new FootnoteNumbers(scope, document);
        BlockReader reader = new BlockReader(scope, document, anchors, numbers);
        List<Block> blocks = reader.read(document);
        List<List<Block>> footnotes = new ArrayList<>();
        for (int i = 0; i < numbers.inOrder().size(); i++) {
            footnotes.add(reader.read(numbers.inOrder().get(i)));
        }
        numbers.reportUnused(survey.footnotes());
        return new ParsedText(scope.origin(), blocks, footnotes, scope.mentions());
    }

    private static ParsedText empty(TextOrigin origin) {
        return new ParsedText(origin, List.of(), List.of(), List.of());
    }
}
