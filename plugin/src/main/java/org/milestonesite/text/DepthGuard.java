package org.milestonesite.text;

import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.Set;
import org.milestonesite.diagnostic.Code;

/**
 * Counts the blocks that are open wherever another may begin, and never begins one. 1,000 nested lists overflow the
 * stack later on. It must be asked before all others: a factory that begins a block ends the round.
 */
final class DepthGuard implements CustomBlockParserFactory {

    /** A list and each of its items count by themselves. */
    static final int OPEN_BLOCKS = 50;

    @Override
    public BlockParserFactory apply(DataHolder options) {
        return DepthGuard::tryStart;
    }

    private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        if (state.getActiveBlockParsers().size() > OPEN_BLOCKS) {
            int offset = state.getLine().getStartOffset() + state.getNextNonSpaceIndex();
            throw new Refusal(Code.TOO_DEEP, "blocks", offset, OPEN_BLOCKS / 2);
        }
        return BlockStart.none();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of(
                BlockQuoteParser.Factory.class,
                HeadingParser.Factory.class,
                ListBlockParser.Factory.class,
                FootnoteBlockParser.Factory.class,
                AdmonitionParser.Factory.class,
                CommentParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }
}
