package org.milestonesite.text;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/** Flexmark, set up once. A parser keeps nothing of a text and serves every thread. */
final class FlexmarkParser {

    private static final Parser PARSER = Parser.builder(new MutableDataSet()
                    // Only comments are HTML, see CommentParser.
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                    .set(TablesExtension.COLUMN_SPANS, false)
                    .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
                    .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true))
            .extensions(List.of(TablesExtension.create(), FootnoteExtension.create()))
            .customInlineParserFactory(CalmInlineParser::new)
            // Flexmark forgets definitions of references where the parser of running text is not its own.
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customBlockParserFactory(new DepthGuard())
            .customBlockParserFactory(new AdmonitionParser.Factory())
            .customBlockParserFactory(new CommentParser.Factory())
            .build();

    private FlexmarkParser() {}

    /** @throws Refusal if the text asks for too much */
    static Document parse(String text) {
        Bounds.check(text);
        return PARSER.parse(BasedSequence.of(new RationedText(text)));
    }
}
