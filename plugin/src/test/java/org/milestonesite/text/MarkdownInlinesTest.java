package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.text.Mention.Context;

class MarkdownInlinesTest {

    @Test
    void emphasisNests() {
        assertEquals("p(em(a strong(b)) strong(c)d)", Md.tree("*a **b*** **c**d"));
        assertEquals("p(snake_case_name 2em(3)4)", Md.tree("snake_case_name 2*3*4"));
    }

    @Test
    void codeSpansCloseWithAsManyTicks() {
        assertEquals("p(code(a`b) code(`) code(c d))", Md.tree("``a`b`` `` ` `` `c", "d`"));
        assertEquals("p(`` a ` b)", Md.tree("`` a ` b"));
        assertEquals("p(`code(a))", Md.tree("\\``a`"));
    }

    @Test
    void escapesAndCharacterReferencesAreDecoded() {
        assertEquals(
                "p(* © < & &nope; {A&B2} \uFFFD \uFFFD)",
                Md.tree("\\* &copy; &lt; &amp; &nope; A&amp;B2 &#0; &#xD800;"));
    }

    @Test
    void linksHaveDecodedDestinations() {
        assertEquals("p(link(a b|x) link(u(v)w|y) link(&|z))", Md.tree("[x](<a b>) [y](u(v)w 'title') [z](&amp;)"));
        assertEquals("p(link(|x))", Md.tree("[x]()"));
        assertEquals("p([x](a b))", Md.tree("[x](a b)"));
    }

    @Test
    void referencesAreResolvedAndUndefinedOnesAreText() {
        assertEquals(
                "p(link(/u|a em(b)) link(/u|r) link(/u|R) [em(no)][such] [x])",
                Md.tree("[a *b*][r] [r] [R][] [*no*][such] [x]", "", "[r]: </u> \"t\""));
    }

    @Test
    void addressesAreLinksWithAndWithoutBrackets() {
        assertEquals(
                "p(link(https://a.b/?q=1&r|https://a.b/?q=1&r) link(mailto:x@y.z|x@y.z))",
                Md.tree("<https://a.b/?q=1&r> <x@y.z>"));
        assertEquals(
                "p((link(https://ldm-503.lsst.io/v_1_2/|https://ldm-503.lsst.io/v_1_2/)), link(http://a.b/c(d)|http://a.b/c(d)).)",
                Md.tree("(https://ldm-503.lsst.io/v_1_2/), http://a.b/c(d)."));
        assertEquals("p(xhttps://a.b https:// link(https://a|https://a))", Md.tree("xhttps://a.b https:// https://a"));
    }

    @Test
    void addressInALinkIsItsText() {
        assertEquals("p(link(u|https://a.b))", Md.tree("[https://a.b](u)"));
    }

    @Test
    void citationsHaveKeysAndLocators() {
        assertEquals(
                "p(cite(LDM-672|§3) cite(A)cite(B) cite(fig-x) cite(C)(u))",
                Md.tree("[@LDM-672,", "§3] [@A][@B] [@fig-x] [@C](u)"));
        assertEquals("p([@] [@ x] code([@A]) [@{A1} link(u|b)])", Md.tree("[@] [@ x] `[@A]` [@A1 [b](u)]"));
    }

    @Test
    void citationsStandInHeadingsCellsAndLinks() {
        Md md = Md.read("# see [@A]", "", "|[@B]|", "|-|", "", "[x [@C] y](u)");
        assertEquals(
                "h1#see-a(see cite(A)) table(cite(B) :: ) p(link(u|x cite(C) y))",
                Tree.of(md.text().blocks()));
        assertEquals(
                List.of(Context.HEADING, Context.TEXT, Context.LINK),
                md.text().mentions().stream()
                        .filter(Mention.Cite.class::isInstance)
                        .map(m -> ((Mention.Cite) m).context())
                        .toList());
    }

    @Test
    void attributesOfImagesInTextStayText() {
        Md md = Md.read("a ![x](b){#c}");
        assertEquals("p(a image(b|x){#c})", Tree.of(md.text().blocks()));
        assertEquals(List.of("1:10 loose-markup.id {#c}"), md.findings());
    }

    @Test
    void imageInALinkIsKept() {
        assertEquals("p(link(u|image(a.png|x)))", Md.tree("[![x](a.png)](u)"));
    }

    @Test
    void linkInALinkIsTheInnerOne() {
        assertEquals("p([a link(v|b) c](u))", Md.tree("[a [b](v) c](u)"));
    }
}
