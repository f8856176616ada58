package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FootnotesTest {

    private static String notes(Md md) {
        return md.text().footnotes().stream().map(Tree::of).collect(Collectors.joining(" + "));
    }

    @Test
    void numbersFollowTheFirstReference() {
        Md md = Md.read("a[^z] b[^y] c[^z]", "", "[^y]: second", "[^z]: first", "", "    more");
        assertEquals("p(anote(1) bnote(2) cnote(1))", Tree.of(md.text().blocks()));
        assertEquals("p(first) p(more) + p(second)", notes(md));
        assertEquals(List.of(), md.findings());
    }

    @Test
    void footnotesReferToFootnotesAndToThemselves() {
        Md md = Md.read("a[^1]", "", "[^1]: x[^2] y[^1]", "", "[^2]: z");
        assertEquals("p(xnote(2) ynote(1)) + p(z)", notes(md));
        assertEquals(List.of(), md.findings());
    }

    @Test
    void undefinedFootnoteStaysTextAndIsFound() {
        Md md = Md.read("a", "b [^nope] c");
        assertEquals("p(a/b [^nope] c)", Tree.of(md.text().blocks()));
        assertEquals(List.of("2:5 unresolved-footnote nope"), md.findings());
    }

    @Test
    void unusedAndSecondDefinitionsAreFound() {
        Md md = Md.read("a[^1]", "", "[^1]: x", "", "[^2]: y", "", "[^1]: z");
        assertEquals("p(x)", notes(md));
        assertEquals(List.of("5:3 unresolved-footnote.unused 2", "7:3 unresolved-footnote.duplicate 1"), md.findings());
    }
}
