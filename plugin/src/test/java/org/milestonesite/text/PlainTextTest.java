package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void markupIsLeftOut() {
        Md md = Md.read("# A *b* `c`", "", "x [y](u) ![z](v) [@K, p. 1]", "q[^1]", "", "- i", "", "[^1]: n");
        assertEquals("A b c x y z [K, p. 1] q i", PlainText.ofBlocks(md.text().blocks()));
    }
}
