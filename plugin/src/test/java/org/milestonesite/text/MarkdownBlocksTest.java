package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkdownBlocksTest {

    @Test
    void emptyAndBlankTextsHaveNoBlocks() {
        assertEquals("", Md.tree(""));
        assertEquals("", Md.tree(" ", "", "\t"));
    }

    @Test
    void paragraphsAreSeparatedByBlankLines() {
        assertEquals("p(one/two) p(three)", Md.tree("one", "two", "", "three"));
    }

    @Test
    void twoSpacesOrABackslashBreakTheLine() {
        assertEquals("p(one//two//three)", Md.tree("one  ", "two\\", "three"));
    }

    @Test
    void everyKindOfLineEndIsALineEnd() {
        assertEquals("p(a/b) p(c)", Md.tree("a\r\nb\r\n\r\nc\r\n"));
        assertEquals("p(a/b) p(c)", Md.tree("a\rb\r\rc"));
    }

    @Test
    void headingsHaveLevelsWhicheverWayTheyAreWritten() {
        assertEquals("h1#one(one) h2#two(two) h3#three(three)", Md.tree("one", "===", "## two", "### three ###"));
    }

    @Test
    void listsAreTightOrLooseAndNest() {
        assertEquals("ul(p(a) ul(p(b)))(p(c))", Md.tree("- a", "  - b", "- c"));
        assertEquals("ul-loose(p(a))(p(b))", Md.tree("- a", "", "- b"));
        assertEquals("ol3(p(a))(p(b))", Md.tree("3. a", "4. b"));
    }

    @Test
    void quotesHoldBlocks() {
        assertEquals("quote(p(a/b) ul(p(c))) p(d)", Md.tree("> a", "b", "> - c", "", "d"));
    }

    @Test
    void codeKeepsItsTextAndItsLanguage() {
        assertEquals("pre.java(a < b;/  *c*/)", Md.tree("```java x", "a < b;", "  *c*", "```"));
        assertEquals("pre(a/  b/)", Md.tree("    a", "      b"));
        assertEquals("quote(pre(a/b/))", Md.tree("> ~~~", "> a", "> b", "> ~~~"));
    }

    @Test
    void dashesAreARule() {
        assertEquals("p(a) hr p(b)", Md.tree("a", "", "---", "b"));
    }

    @Test
    void tablesHaveHeadsAndAlignments() {
        assertEquals("table(<a|^b|>c|d :: <1|^code(x|y)|>|)", Md.tree("|a|b|c|d|", "|:-|:-:|-:|-|", "|1|`x\\|y`||"));
    }

    @Test
    void cellThatWouldNotBeSeenIsFound() {
        Md md = Md.read("|a|b|", "|-|-|", "|1|2|3|");
        assertEquals("table(a|b :: 1|2)", Tree.of(md.text().blocks()));
        assertEquals(List.of("3:1 ragged-row.table 2"), md.findings());
    }

    @Test
    void admonitionsHaveATypeATitleAndABody() {
        assertEquals(
                "note[On {LDM-503}](p(a) ul(p(b))) p(c)",
                Md.tree("!!! Note \"On LDM-503\"", "    a", "", "    - b", "", "c"));
        assertEquals("warning[](p(a))", Md.tree("!!! warning", "    a"));
        assertEquals("p(!!! so it goes)", Md.tree("!!! so it goes"));
    }

    @Test
    void imageAloneIsAFigureWithItsTitleAsCaption() {
        assertEquals(
                "figure#fig-x(figures/a.svg|How LDM-148 packs|installed at {NCSA} \"first\")",
                Md.tree("![How LDM-148 packs](figures/a.svg \"installed at NCSA \\\"first\\\"\"){#fig-x}"));
    }

    @Test
    void figureWithoutTitleHasItsAlternativeAsCaption() {
        assertEquals("figure(a.png|alt AP1|alt {AP1})", Md.tree("![alt AP1](a.png)"));
    }

    @Test
    void imageByReferenceIsAFigureToo() {
        assertEquals("figure#f(a.png|x|T)", Md.tree("![x][i]{#f}", "", "[i]: a.png 'T'"));
    }

    @Test
    void imageWithTextIsPartOfTheText() {
        assertEquals("p(see image(a.png|x|t) here)", Md.tree("see ![x](a.png \"t\") here"));
    }

    @Test
    void nameInTwoBracketsAloneIsGenerated() {
        assertEquals("generated(releases)", Md.tree("[[releases]]"));
        assertEquals("figure([[timeline \"In time.\"]]||In time.)", Md.tree("[[timeline \"In time.\"]]"));
        assertEquals(
                "figure#fig-time([[timeline \"In time.\"]]||In time.)",
                Md.tree("[[timeline \"In time.\"]]{#fig-time}"));
        assertEquals("figure#fig-time([[timeline]]||)", Md.tree("[[timeline]]{#fig-time}"));
        assertEquals("p(the [[releases]])", Md.tree("the \\[[releases]]"));
        assertEquals("p([[2 words]])", Md.tree("[[2 words]]"));
        assertEquals("generated(two)", Md.tree("[[two words]]"));
    }

    @Test
    void commentsAreDroppedWhereverTheyStand() {
        assertEquals("p(a) p(b)", Md.tree("a", "", "<!-- x", "", "- y -->", "", "b"));
        assertEquals("p(a b)", Md.tree("a<!-- x --> b"));
        assertEquals("p(rest)", Md.tree("<!-- x", "", "y --> rest"));
        assertEquals("p( em(rest))", Md.tree("<!-- x --> *rest*"));
        assertEquals("pre(<!-- x -->/)", Md.tree("```", "<!-- x -->", "```"));
    }

    @Test
    void commentWithoutEndIsFound() {
        assertEquals(
                List.of("3:1 bad-syntax.comment "),
                Md.read("a", "", "<!-- x", "b").findings());
    }

    @Test
    void allOtherHtmlIsVisibleText() {
        Md md = Md.read("<script>alert(1)</script>", "", "<div>", "*a*", "</div>", "", "<?x ?> <![CDATA[y]]> <!Z>");
        assertEquals(
                "p(<script>alert(1)</script>) p(<div>/em(a)/</div>) p(<?x ?> <![{CDATA}[y]]> <!Z>)",
                Tree.of(md.text().blocks()));
        assertEquals(List.of("3:1 loose-markup.html <div>", "5:1 loose-markup.html </div>"), md.findings());
    }

    @Test
    void nulDoesNotEndTheText() {
        assertEquals("p(a\uFFFDb) p(c)", Md.tree("a\0b", "", "c"));
    }
}
