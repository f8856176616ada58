package org.milestonesite.text;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import java.util.Set;

/** What Flexmark asks of a block of our own, as it applies to all of ours. */
abstract class OwnBlockFactory implements CustomBlockParserFactory {

    @Override
    public final Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    public final Set<Class<?>> getBeforeDependents() {
        return Set.of(IndentedCodeBlockParser.Factory.class);
    }

    @Override
    public final boolean affectsGlobalScope() {
        return false;
    }
}
