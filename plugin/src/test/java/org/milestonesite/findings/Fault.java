package org.milestonesite.findings;

import java.util.function.UnaryOperator;
import org.milestonesite.harness.TestSite;

/**
 * A mistake in a good project, and what should be said about it.
 *
 * @param expected lines of the printed findings, in one piece
 */
record Fault(String name, UnaryOperator<TestSite> spoil, String expected) {

    static Fault of(String name, UnaryOperator<TestSite> spoil, String expected) {
        return new Fault(name, spoil, expected);
    }

    @Override
    public String toString() {
        return name;
    }
}
