package org.milestonesite.text;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's parser of running text with the regular expressions taken out that recurse or look through the rest of
 * the paragraph: a bracket, a title or a comment of 1,000 characters overflowed a stack of 512 KB, and 40,000
 * characters of backticks took seconds. It also knows {@code [@KEY]} and {@code [[name]]}, and of HTML only comments.
 */
final class CalmInlineParser extends CommonmarkInlineParser {

    private TickRuns ticks;

    CalmInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        // Tables add their pipe to this set while they are parsed, and one parser serves many threads.
        super(
                options,
                (BitSet) specialCharacters.clone(),
                delimiterCharacters,
                delimiterProcessors,
                linkRefProcessors,
                extensions);
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        ticks = null;
        super.parse(content, block);
    }

    @Override
    protected boolean parseBackticks() {
        if (ticks == null) {
            ticks = TickRuns.of(input);
        }
        int start = index;
        int length = ticks.length(start);
        int close = ticks.next(start);
        index = start + length;
        if (close < 0) {
            appendText(input, start, index);
            return true;
        }
        appendNode(new Code(
                input.subSequence(start, index),
                input.subSequence(index, close),
                input.subSequence(close, close + length)));
        index = close + length;
        return true;
    }

    @Override
    protected boolean parseOpenBracket() {
        CiteNode cite = CiteNode.at(input, index);
        if (cite != null) {
            return append(cite);
        }
        InsertScan insert = InsertScan.at(input, index);
        return insert == null ? super.parseOpenBracket() : append(new InsertNode(insert));
    }

    @Override
    public boolean parseAutolink() {
        int end = LinkScan.autolink(input, index);
        if (end < 0) {
            return false;
        }
        BasedSequence open = input.subSequence(index, index + 1);
        BasedSequence text = input.subSequence(index + 1, end - 1);
        BasedSequence close = input.subSequence(end - 1, end);
        return append(text.indexOf(':') >= 0 ? new AutoLink(open, text, close) : new MailLink(open, text, close));
    }

    @Override
    public boolean parseHtmlInline() {
        if (!input.matchChars("<!--", index)) {
            return false;
        }
        int close = input.indexOf("-->", index + 4);
        return close >= 0 && append(new HtmlInlineComment(input.subSequence(index, close + 3)));
    }

    @Override
    public boolean parseEntity() {
        int end = Entities.end(input, index);
        return end >= 0 && append(new HtmlEntity(input.subSequence(index, end)));
    }

    @Override
    public BasedSequence parseLinkDestination() {
        if (peek() == '<') {
            return take(LinkScan.angled(input, index));
        }
        return super.parseLinkDestination();
    }

    @Override
    public BasedSequence parseLinkTitle() {
        return take(LinkScan.title(input, index));
    }

    @Override
    public int parseLinkLabel() {
        int end = LinkScan.label(input, index);
        int length = Math.max(0, end - index);
        index += length;
        return length;
    }

    private BasedSequence take(int end) {
        if (end < 0) {
            return null;
        }
        BasedSequence taken = input.subSequence(index, end);
        index = end;
        return taken;
    }

    private boolean append(Node node) {
        appendNode(node);
        index += node.getChars().length();
        return true;
    }
}
