package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.milestonesite.render.ThemeFixture.theme;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestonesite.page.Html;

class TemplatesTest {

    public record Row(String code, Optional<String> note, boolean late) {

        public String shout() {
            return code.toUpperCase(java.util.Locale.ROOT) + "!";
        }
    }

    public record Page(String title, int count, Html body, List<Row> rows, Row first, Optional<Row> last) {}

    private static final Page PAGE = new Page(
            "A & B",
            3,
            Html.of(() -> "<p>x</p>"),
            List.of(new Row("a", Optional.of("n"), true), new Row("b", Optional.empty(), false)),
            new Row("f", Optional.empty(), false),
            Optional.empty());

    private static String render(String template) {
        ThemeFixture theme = theme().page("page", Page.class, template)
                .template("row", "[{{code}}{{#note}}:{{.}}{{/note}}]")
                .file("messages.properties", "title=Über <uns>\n");
        assertEquals(List.of(), theme.findings());
        return new String(theme.compile().render("page", PAGE), StandardCharsets.UTF_8);
    }

    @Test
    void textIsEscapedAndHtmlIsNot() {
        assertEquals("A &amp; B 3 <p>x</p>", render("{{title}} {{count}} {{{body}}}"));
    }

    @Test
    void allThatMeansSomethingInHtmlIsEscapedAndControlsAreNotLetIn() {
        ThemeFixture theme = theme().page("page", Row.class, "{{code}}");
        byte[] page = theme.compile().render("page", new Row("&<>\"'=`\u0000\u001b\u0085ü\t", Optional.empty(), true));
        assertEquals("&amp;&lt;&gt;&quot;&#39;=`\uFFFD\uFFFD\uFFFDü\t", new String(page, StandardCharsets.UTF_8));
    }

    @Test
    void sectionsOpenForWhatThereIs() {
        assertEquals(
                "a late, b in time, ",
                render("{{#rows}}{{code}} {{#late}}late{{/late}}{{^late}}in time{{/late}}, {{/rows}}"));
        assertEquals("f none", render("{{#first}}{{code}}{{/first}}{{#last}}{{code}}{{/last}}{{^last}} none{{/last}}"));
    }

    @Test
    void aTruthIsNoScope() {
        assertEquals("n", render("{{#rows}}{{#note}}{{#late}}{{.}}{{/late}}{{/note}}{{/rows}}"));
    }

    @Test
    void namesAreLookedUpOutwardsAndAlongDots() {
        assertEquals("A &amp; B A &amp; B ", render("{{#rows}}{{title}} {{/rows}}"));
        assertEquals("f F!", render("{{first.code}} {{first.shout}}"));
    }

    @Test
    void partialsSeeTheScopeTheyAreIn() {
        assertEquals("[a:n][b]", render("{{#rows}}{{>row}}{{/rows}}"));
    }

    @Test
    void wordsComeFromTheMessagesAndAreEscaped() {
        assertEquals("Über &lt;uns&gt;", render("{{word.title}}"));
    }

    @Test
    void linesEndInLineFeeds() {
        assertEquals("a\nb\n", render("a\r\nb\r\n"));
    }

    @Test
    void aMissingValueFailsInsteadOfPrintingNothing() {
        Templates templates = theme().page("page", Row.class, "{{code}}").compile();
        RenderException e = assertThrows(
                RenderException.class, () -> templates.render("page", new Row(null, Optional.empty(), false)));
        assertEquals(true, e.getMessage().startsWith("page: "), e.getMessage());
    }

    @Test
    void anUnknownNameFailsAtRunTimeToo() {
        Templates templates = theme().page("page", Row.class, "{{cod}}").compile();
        assertThrows(RenderException.class, () -> templates.render("page", PAGE.first()));
    }

    @Test
    void aViewOfAnotherTypeIsRefused() {
        Templates templates = theme().page("page", Row.class, "{{code}}").compile();
        assertThrows(IllegalArgumentException.class, () -> templates.render("page", PAGE));
        assertThrows(IllegalArgumentException.class, () -> templates.render("other", PAGE));
    }

    @Test
    void manyThreadsRenderTheSame() {
        Templates templates = theme().page("page", Page.class, "{{#rows}}{{>row}}{{title}}{{/rows}}")
                .template("row", "{{code}}{{#late}}{{word.late}}{{/late}}")
                .file("messages.properties", "late=LATE")
                .compile();
        long distinct = IntStream.range(0, 500)
                .parallel()
                .mapToObj(i -> new String(templates.render("page", PAGE), StandardCharsets.UTF_8))
                .distinct()
                .count();
        assertEquals(1, distinct);
    }
}
