package org.milestonesite.text;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code [[name argument]]} in running text, brackets included. What it holds is no Markdown. */
final class InsertNode extends Node {

    final transient InsertScan parts;

    InsertNode(InsertScan parts) {
        super(parts.chars());
        this.parts = parts;
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
