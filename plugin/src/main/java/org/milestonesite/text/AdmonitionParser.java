package org.milestonesite.text;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * {@code !!! type "Title"} and what is indented by four below it.
 *
 * <p>Not Flexmark's own extension: that compiles a regular expression at every line of every text, and the expression
 * overflows the stack on a title of 1,000 characters.
 */
final class AdmonitionParser extends AbstractBlockParser {

    private static final String MARKER = "!!! ";
    private static final int INDENT = 4;

    /** {@code title} is null where there is none. */
    static final class Node extends Block {
        final String type;
        final BasedSequence title;

        Node(String type, BasedSequence title) {
            this.type = type;
            this.title = title;
        }

        @Override
        public BasedSequence[] getSegments() {
            return EMPTY_SEGMENTS;
        }
    }

    private final Node block;

    private AdmonitionParser(Node block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    static final class Factory extends OwnBlockFactory {

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return Factory::tryStart;
        }

        private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT
                    || start >= line.length()
                    || line.charAt(start) != '!'
                    || !line.matchChars(MARKER, start)) {
                return BlockStart.none();
            }
            BasedSequence rest = line.subSequence(start + MARKER.length()).trim();
            int nameEnd = nameEnd(rest);
            BasedSequence title = rest.subSequence(nameEnd).trim();
            boolean titled = title.length() >= 2 && title.charAt(0) == '"' && title.lastChar() == '"';
            if (nameEnd == 0 || !(title.isEmpty() || titled && nameEnd < rest.length())) {
                return BlockStart.none();
            }
            Node node = new Node(
                    rest.subSequence(0, nameEnd).toString(), titled ? title.subSequence(1, title.length() - 1) : null);
            node.setChars(line.subSequence(start));
            return BlockStart.of(new AdmonitionParser(node)).atIndex(line.length());
        }

        private static int nameEnd(BasedSequence text) {
            int i = 0;
            while (i < text.length() && (text.charAt(i) == '-' || Character.isLetterOrDigit(text.charAt(i)))) {
                i++;
            }
            return i;
        }
    }
}
