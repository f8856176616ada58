package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkdownThreadsTest {

    /** Tables change the set of special characters while they are read, which threads would share. */
    @Test
    void textsReadAtOnceAreTheTextsReadOneByOne() {
        String[] texts = {
            "|a|b|\n|-|-|\n|`x`|[@K]|", "a | b *c* | d", "# H {#x}\n\n[^1]\n\n[^1]: n", "- a\n- b\n\n[x][r]\n\n[r]: u"
        };
        String[] alone = new String[texts.length];
        for (int i = 0; i < texts.length; i++) {
            alone[i] = Md.tree(texts[i]);
        }
        IntStream.range(0, 1_000)
                .parallel()
                .forEach(i -> assertEquals(alone[i % texts.length], Md.tree(texts[i % texts.length])));
    }
}
