package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Html;
import org.milestonesite.page.TextHtml.Headings;
import org.milestonesite.plan.Target;

class PageTextTest {

    private static final String AP =
            "<a class=\"term\" href=\"glossary.html#term-ap\"><abbr title=\"Alert Production\">AP</abbr></a>";

    @Test
    void textIsEscaped() {
        assertEquals("<p>&lt;b&gt; &amp; &quot;x&quot; &#39;y&#39;</p>\n", Rendered.html("<b> & \"x\" 'y'"));
        assertEquals("<p>\uFFFD\uFFFD\uFFFD \uD83D\uDE00</p>\n", Rendered.html("\u0001\uD800\uFFFE \uD83D\uDE00"));
    }

    @Test
    void markupIsPlain() {
        assertEquals(
                "<p><em>a</em> <strong>b</strong> <code>&lt;c&gt;</code><br>\nd\ne</p>\n",
                Rendered.html("*a* **b** `<c>`  ", "d", "e"));
        assertEquals("<blockquote>\n<p>a</p>\n</blockquote>\n<hr>\n", Rendered.html("> a", "", "---"));
        assertEquals(
                "<pre tabindex=\"0\"><code class=\"language-a&quot;b\">&lt;x&gt;\n</code></pre>\n",
                Rendered.html("~~~ a\"b c", "<x>", "~~~"));
    }

    @Test
    void tightListsHaveNoParagraphs() {
        assertEquals(
                "<ul>\n<li>a\n<ol start=\"3\">\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ul>\n",
                Rendered.html("- a", "  3. b", "- c"));
        assertEquals("<ul>\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ul>\n", Rendered.html("- a", "", "- b"));
    }

    @Test
    void headingsAreShiftedNumberedAndCanBeLinkedTo() {
        assertEquals(
                "<h3 id=\"what-it-is\"><span class=\"section-number\">2.1</span> What <em>it</em> is"
                        + " <a class=\"anchor\" href=\"#what-it-is\" aria-label=\"Link to What it is\">#</a></h3>\n",
                Rendered.page().blocks(new Headings(1, Map.of("what-it-is", "2.1")), "## What *it* is"));
        assertTrue(Rendered.page().blocks(new Headings(3, Map.of()), "##### x").startsWith("<h6 id=\"x\">"));
    }

    @Test
    void idsAreUniqueAcrossTheTextsOfAPage() {
        Rendered page = Rendered.page();
        assertTrue(page.blocks("# A").contains("id=\"a\""));
        assertTrue(page.blocks("# A").contains("id=\"a-1\""));
        assertTrue(page.blocks("![x](a.svg){#a}").contains("<figure id=\"a-2\">"));
    }

    @Test
    void termIsMarkedAtItsFirstUseOnThePage() {
        Rendered page = Rendered.page();
        assertEquals("<p>" + AP + " and AP</p>\n", page.blocks("AP and AP"));
        assertEquals("AP again", page.inline("AP again"));
        assertEquals("<p>" + AP + "</p>\n", Rendered.html("AP"));
    }

    @Test
    void termsAreNotMarkedInHeadingsLinksAndCode() {
        String html = Rendered.html("# AP", "", "`AP` [AP](https://x.org) *AP*");
        assertEquals(1, html.split("class=\"term\"", -1).length - 1);
        assertTrue(html.endsWith("<em>" + AP + "</em></p>\n"), html);
    }

    @Test
    void attributesAreQuotedSafely() {
        assertEquals(
                "<p><a class=\"term\" href=\"glossary.html#term-drp\">"
                        + "<abbr title=\"Data &quot;Release&quot; Production\">DRP</abbr></a></p>\n",
                Rendered.html("DRP"));
    }

    @Test
    void wordsLeadToWhatTheyName() {
        assertEquals(
                "<p><a class=\"code\" href=\"milestones/LDM-503-1.html\" title=\"First &quot;release&quot; &lt;b&gt;\ntold\" data-status=\"planned\">"
                        + "LDM-503-1</a>, <a class=\"cite\" href=\"documents/LDM-672.html\""
                        + " title=\"Plan &amp; &lt;policy&gt;\">LDM-672</a>,"
                        + " <a class=\"key\" href=\"https://jira.example/RFC-1\" rel=\"noopener\">RFC-1</a>, XY9</p>\n",
                Rendered.html("LDM-503-1, LDM-672, RFC-1, XY9"));
    }

    @Test
    void citationsStandInBrackets() {
        assertEquals(
                "<p><a class=\"cite\" href=\"documents/LDM-672.html\" title=\"Plan &amp; &lt;policy&gt;\">"
                        + "[LDM-672, §3]</a> <a href=\"#fig-a\">Figure 3</a> [no, p. 1]</p>\n",
                Rendered.html("[@LDM-672, §3] [@fig-a] [@no, p. 1]"));
    }

    @Test
    void nothingIsLinkedWithinLinksAndHeadings() {
        assertEquals(
                "<p><a href=\"https://x.org\" rel=\"noopener\">see LDM-503-1 and [LDM-672]</a></p>\n",
                Rendered.html("[see LDM-503-1 and [@LDM-672]](https://x.org)"));
        assertTrue(Rendered.html("# LDM-503-1 [@LDM-672]")
                .startsWith("<h1 id=\"ldm-503-1-ldm-672\">LDM-503-1 [LDM-672] <a"));
    }

    @Test
    void linkWithoutTextShowsItsAddress() {
        assertEquals(
                "<p><a href=\"https://x.org\" rel=\"noopener\">https://x.org</a></p>\n",
                Rendered.html("[](https://x.org)"));
    }

    @Test
    void figuresHaveNumbersAndCaptions() {
        assertEquals(
                "<figure id=\"fig-x\">\n<img src=\"../figures/a.svg\" alt=\"A &lt;b&gt;\">\n<figcaption>"
                        + "<span class=\"figure-number\">Figure 1:</span> How " + AP
                        + " works</figcaption>\n</figure>\n",
                Rendered.html("![A <b>](a.svg \"How AP works\"){#fig-x}"));
        assertEquals(
                "<p>a <img src=\"../figures/i.png\" alt=\"x\" title=\"&lt;t&gt;\"></p>\n",
                Rendered.html("a ![x](i.png \"<t>\")"));
    }

    @Test
    void imageThatIsMissingIsItsAlternative() {
        assertEquals(
                "<figure>\n<p>x</p>\n</figure>\n<p>a y</p>\n", Rendered.html("![x](no.svg)", "", "a ![y](no.svg)"));
    }

    @Test
    void tablesScrollInARegionWithAName() {
        assertEquals(
                "<div class=\"table-wrap\" tabindex=\"0\" role=\"region\" aria-label=\"Table 1: A, B\">\n<table>\n"
                        + "<thead>\n<tr><th scope=\"col\">A</th><th scope=\"col\" class=\"align-right\">B</th></tr>\n</thead>\n"
                        + "<tbody>\n<tr><td>1</td><td class=\"align-right\"></td></tr>\n</tbody>\n</table>\n</div>\n",
                Rendered.html("|A|B|", "|-|-:|", "|1|"));
    }

    @Test
    void cellOfAHeadWithoutWordsIsNoHead() {
        assertTrue(Rendered.html("||B|", "|-|-|").contains("<tr><td></td><th scope=\"col\">B</th></tr>"));
    }

    @Test
    void admonitionsAreNotes() {
        assertEquals(
                "<aside class=\"admonition note\" role=\"note\">\n<p class=\"admonition-title\">T &lt;</p>\n<p>a</p>\n</aside>\n",
                Rendered.html("!!! note \"T <\"", "    a"));
        assertTrue(Rendered.html("!!! note", "    a").contains(">Note</p>"));
        assertTrue(Rendered.html("!!! odd", "    a").contains(">Odd</p>"));
    }

    @Test
    void generatedStandsWhereItIsNamed() {
        assertEquals("<hr>\n", Rendered.html("[[releases]]"));
        assertEquals("<p>[[other]]</p>\n", Rendered.html("[[other]]"));
    }

    @Test
    void footnotesFollowTheTextAndLeadBack() {
        assertEquals(
                "<p>a<sup class=\"footnote-ref\" id=\"fnref:1\"><a href=\"#fn:1\" role=\"doc-noteref\">1</a></sup>"
                        + " b<sup class=\"footnote-ref\" id=\"fnref:1:2\"><a href=\"#fn:1\" role=\"doc-noteref\">1</a></sup></p>\n"
                        + "<section class=\"footnotes\" aria-label=\"Footnotes\">\n<ol>\n<li id=\"fn:1\"><p>note"
                        + " <a class=\"footnote-back\" href=\"#fnref:1\" aria-label=\"Back to footnote 1\">↩</a>"
                        + " <a class=\"footnote-back\" href=\"#fnref:1:2\" aria-label=\"Back to footnote 1\">↩</a></p>\n"
                        + "</li>\n</ol>\n</section>\n",
                Rendered.html("a[^x] b[^x]", "", "[^x]: note"));
    }

    @Test
    void footnotesOfASecondTextGoOnCounting() {
        Rendered page = Rendered.page();
        page.blocks("a[^x] b[^y]", "", "[^x]: note", "", "[^y]: note");
        String second = page.blocks("c[^x]", "", "[^x]: note");
        assertTrue(second.contains("href=\"#fn:3\""), second);
        assertTrue(
                second.contains("<section class=\"footnotes\" aria-label=\"Footnotes 3 to 3\">\n<ol start=\"3\">"),
                second);
        assertTrue(second.contains("<li id=\"fn:3\">"), second);
    }

    @Test
    void footnoteThatEndsInAListLeadsBackBelowIt() {
        String html = Rendered.html("a[^x]", "", "[^x]: - i");
        assertTrue(html.contains("</ul>\n <a class=\"footnote-back\""), html);
    }

    @Test
    void runningTextAloneHasNoBlocks() {
        assertEquals(
                "a <em>b</em> c", Rendered.page().inline("a", "*b*", "", "- c").replace('\n', ' '));
        assertEquals("a (note)", Rendered.page().inline("a[^x]", "", "[^x]: note"));
    }

    @Test
    void htmlIsMadeOnceHoweverOftenItIsPrinted() {
        Html html = Rendered.page().lazily("AP");
        assertEquals(html.toString(), html.toString());
    }

    @Test
    void termsAreMarkedInTheOrderInWhichTextsArePrinted() {
        Rendered page = Rendered.page();
        Html below = page.lazily("AP below");
        Html above = page.lazily("AP above");
        assertTrue(above.toString().contains("class=\"term\""));
        assertFalse(below.toString().contains("class=\"term\""));
    }

    @Test
    void pathThatLooksLikeASchemeStaysAPath() {
        Target path = new Target.ToPath("javascript:alert(1)", java.util.Optional.empty());
        assertEquals(
                "<p><a href=\"./javascript:alert(1)\">x</a></p>\n",
                Rendered.page().target("./x", path).blocks("[x](./x)"));
    }
}
