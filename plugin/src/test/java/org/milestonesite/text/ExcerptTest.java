package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ExcerptTest {

    private static String around(String word, String... lines) {
        Md md = Md.read(lines);
        int index = md.mentions().indexOf(word);
        Excerpt excerpt = Excerpt.around(md.text(), index);
        return excerpt.before() + "<" + excerpt.match() + ">" + excerpt.after();
    }

    @Test
    void excerptIsTheSentence() {
        assertEquals(
                "Then x see <LDM-503>, please.",
                around("LDM-503", "First one. Then *x* see LDM-503, please. Last one!"));
        assertEquals("<AB1> opens.", around("AB1", "AB1 opens. Second."));
        assertEquals("Is it <AB1>?", around("AB1", "No. Is it AB1? Yes."));
        assertEquals("so <AB1>", around("AB1", "so AB1"));
    }

    @Test
    void sentencesDoNotEndAtInitialsAndAbbreviations() {
        assertEquals(
                "By W. O'Mullane et al. See e.g. Fig. 3 of <AB1> vs. No. 2.",
                around("AB1", "By W. O'Mullane et al. See e.g. Fig. 3 of AB1 vs. No. 2. Next."));
    }

    @Test
    void sentencesEndBeforeQuotesAndBrackets() {
        assertEquals("(So <AB1> is.)", around("AB1", "He said \"Yes.\" (So AB1 is.) Next."));
    }

    @Test
    void linesOfAParagraphAreOneLine() {
        assertEquals("One two <AB1> three.", around("AB1", "One", "two", "AB1", "three."));
    }

    @Test
    void everyBlockIsItsOwnContext() {
        String[] lines = {
            "- Item AB1",
            "- other",
            "",
            "|Cell AB2|x|",
            "|-|-|",
            "",
            "![a](b \"Caption AB3\")",
            "",
            "x[^1]",
            "",
            "[^1]: Note AB4."
        };
        assertEquals("Item <AB1>", around("AB1", lines));
        assertEquals("Cell <AB2>", around("AB2", lines));
        assertEquals("Caption <AB3>", around("AB3", lines));
        assertEquals("Note <AB4>.", around("AB4", lines));
    }

    @Test
    void citationReadsAsPrinted() {
        assertEquals("See <[LDM-672, §3]> there.", around("[@LDM-672, §3]", "See [@LDM-672, §3] there."));
    }

    @Test
    void wordsInLinksEmphasisAndCodeAreFound() {
        assertEquals("a <AB1> b", around("AB1", "a [*AB1*](u) b"));
        assertEquals("run <AB1> now", around("AB1", "`run AB1 now`"));
        assertEquals("the <text> here", around("u", "the [text](u) here"));
    }

    @Test
    void longSentencesAreCutBetweenWords() {
        String words = "word ".repeat(100);
        String excerpt = around("AB1", words + "AB1 " + words);
        assertTrue(excerpt.startsWith("… word "), excerpt);
        assertTrue(excerpt.endsWith(" word …"), excerpt);
        assertTrue(excerpt.length() < 2 * Excerpt.SIDE + 20, excerpt);
    }

    @Test
    void whatStandsNowhereInRunningTextIsItself() {
        assertEquals("<fig1.svg>", around("fig1.svg", "![a](fig1.svg)"));
    }
}
