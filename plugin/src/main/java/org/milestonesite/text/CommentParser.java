package org.milestonesite.text;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * An HTML comment that begins a line, to the end of the line on which it is closed. It is the only HTML we know:
 * Flexmark's own HTML blocks are switched off, so that everything else is visible text.
 */
final class CommentParser extends AbstractBlockParser {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final int CODE_INDENT = 4;

    /** {@code rest} is what stands behind the comment on its last line. */
    static final class Node extends Block {
        boolean closed;
        BasedSequence rest = BasedSequence.NULL;

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private final Node block = new Node();

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return block.closed ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
        if (block.getChars().isNull()) {
            block.setChars(line.trimEnd());
        }
        int close = line.indexOf(CLOSE);
        if (close >= 0) {
            block.closed = true;
            block.rest = line.subSequence(close + CLOSE.length()).trim();
        }
    }

    @Override
    public void closeBlock(ParserState state) {}

    @Override
    public boolean isRawText() {
        return true;
    }

    static final class Factory extends OwnBlockFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Factory::tryStart;
        }

        private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= CODE_INDENT
                    || start >= line.length()
                    || line.charAt(start) != '<'
                    || !line.matchChars(OPEN, start)) {
                return BlockStart.none();
            }
            int close = line.indexOf(CLOSE, start + OPEN.length());
            boolean textFollows =
                    close >= 0 && !line.subSequence(close + CLOSE.length()).isBlank();
            // Then it is a comment within a paragraph, and Markdown goes on behind it.
            return textFollows
                    ? BlockStart.none()
                    : BlockStart.of(new CommentParser()).atIndex(start);
        }
    }
}
