package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatexRemnantsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Done. <!-- not -- for\nreaders ~a~b -->",
                "Run ``mvn --batch-mode``.",
                "Run `mvn --batch-mode`.",
                "```\nmvn --offline ~/x a~b\n```",
                "~~~ sh\nmvn --offline\n~~~\n",
                "```\nnever -- ended",
                "| a | b |\n|---|---|",
                "https://example.org/a--b~c_d",
                "A place \uE000 -- of another's own"
            })
    void whatMarkdownDoesNotReadStays(String text) {
        assertEquals(text, LatexRemnants.read(text));
    }

    @Test
    void linksAreLinks() {
        assertEquals(
                "See [the *note*](https://x.org/a--b~c) there – now.",
                LatexRemnants.read("See \\href{https://x.org/a--b~c}{the *note*} there -- now."));
        assertEquals("<https://x.org/~me>", LatexRemnants.read("\\url{https://x.org/~me}"));
        assertEquals("*see https://x.org/a--b*", LatexRemnants.read("\\emph{see https://x.org/a--b}"));
    }

    @Test
    void quotationsAreNoCode() {
        assertEquals("“one” – and “two” – ‘three’", LatexRemnants.read("``one'' -- and ``two'' -- `three'"));
        assertEquals("“one” `a--b`", LatexRemnants.read("``one'' `a--b`"));
    }
}
