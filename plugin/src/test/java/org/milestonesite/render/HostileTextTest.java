package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a source says, only our own tags and attributes come out, and links that lead to where links may lead. */
class HostileTextTest {

    private static final Map<String, Set<String>> OURS = Map.ofEntries(
            Map.entry("p", Set.of("class")),
            Map.entry("em", Set.of()),
            Map.entry("strong", Set.of()),
            Map.entry("code", Set.of("class")),
            Map.entry("pre", Set.of("tabindex")),
            Map.entry("br", Set.of()),
            Map.entry("hr", Set.of()),
            Map.entry("a", Set.of("href", "class", "rel", "title", "aria-label", "role", "data-status")),
            Map.entry("abbr", Set.of("title")),
            Map.entry("sup", Set.of("class", "id")),
            Map.entry("section", Set.of("class", "aria-label")),
            Map.entry("ul", Set.of()),
            Map.entry("ol", Set.of("start")),
            Map.entry("li", Set.of("id")),
            Map.entry("blockquote", Set.of()),
            Map.entry("div", Set.of("class", "tabindex", "role", "aria-label")),
            Map.entry("table", Set.of()),
            Map.entry("thead", Set.of()),
            Map.entry("tbody", Set.of()),
            Map.entry("tr", Set.of()),
            Map.entry("th", Set.of("scope", "class")),
            Map.entry("td", Set.of("class")),
            Map.entry("span", Set.of("class")),
            Map.entry("aside", Set.of("class", "role")),
            Map.entry("figure", Set.of("id")),
            Map.entry("figcaption", Set.of()),
            Map.entry("img", Set.of("src", "alt", "title")),
            Map.entry("h1", Set.of("id")),
            Map.entry("h2", Set.of("id")),
            Map.entry("h3", Set.of("id")),
            Map.entry("h4", Set.of("id")),
            Map.entry("h5", Set.of("id")),
            Map.entry("h6", Set.of("id")));

    private static final String[] PIECES = {
        "<script>",
        "</script>",
        "<img src=x onerror=alert(1)>",
        "\"",
        "'",
        "<",
        ">",
        "&",
        "&lt;",
        "&#106;",
        "&colon;",
        "javascript:alert(1)",
        "https://x.org/",
        "data:text/html,",
        "](",
        "[",
        "]",
        "![",
        ")",
        "(",
        "{#",
        "{onclick=\"",
        "}",
        "#",
        "\n",
        "\n\n",
        "\n# ",
        "\n> ",
        "\n- ",
        "\n1. ",
        "    ",
        "|",
        "\n|-|-|\n",
        "`",
        "```",
        "*",
        "**",
        "_",
        "\\",
        "[^",
        "]: ",
        "[^1]",
        "\n\n[^1]: ",
        "[@",
        "!!! note \"",
        "<!--",
        "-->",
        "[[releases]]",
        "AP",
        "LDM-503-1",
        "LDM-672",
        "a.svg",
        "\t",
        "\0",
        "\u202e",
        "\ud83d",
        "\u0007",
        "<svg/onload=alert(1)>",
        "</p>",
        "</a>",
        "onclick=",
        "style=\"",
        " ",
        "word",
        "<a href=\"",
        "{.x style=\"a\"}",
        "[x]: ",
        "[x]",
        "%0a",
        "\r"
    };

    private static void assertOurs(String source, String html) {
        Document page = Jsoup.parseBodyFragment(html);
        for (Element element : page.body().select("*")) {
            if (element == page.body()) {
                continue;
            }
            Set<String> attributes = OURS.get(element.tagName());
            assertTrue(attributes != null, () -> element.tagName() + " from " + source);
            for (Attribute attribute : element.attributes()) {
                assertTrue(attributes.contains(attribute.getKey()), () -> attribute + " from " + source);
            }
            String href = element.attr("href");
            assertTrue(
                    href.isEmpty()
                            || href.matches("(?si)(https?://.+|mailto:.+|#.*|(milestones|documents|glossary).*)"),
                    () -> href + " from " + source);
        }
        assertEquals(
                page.select("[id]").size(),
                page.select("[id]").eachAttr("id").stream().distinct().count(),
                source);
        assertEquals(0, page.select("a a").size(), source);
        for (Element link : page.select("a[href^=#fn]")) {
            assertTrue(page.getElementById(link.attr("href").substring(1)) != null, () -> link + " from " + source);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[z](&#106;avascript:alert(1))",
                "[z](&#x6A;&#x61;vascript&colon;alert(1))",
                "[z](java&Tab;script:alert(1))",
                "[z](java&NewLine;script:alert(1))",
                "[z](<java\tscript:alert(1)>)",
                "[z](\\javascript:alert(1))",
                "[z](javascript&#58;alert(1))",
                "[z](&#1;javascript:alert(1))",
                "[z](DATA:text/html;base64,PHNjcmlwdD4=)",
                "[z](//evil.org)",
                "[z](\\\\\\\\evil.org)",
                "<javascript:alert(1)>",
                "<data:text/html,x>",
                "[z][r]\n\n[r]: javascript:alert(1)",
                "![z](javascript:alert(1))",
                "![z](a.svg \"x\\\" onload=\\\"alert(1)\")",
                "![\" onload=\"alert(1)](a.svg)",
                "[z](https://x.org/\"onclick=\"alert(1))",
                "# x {#y onclick=\"alert(1)\"}",
                "# x {#\"onclick=alert(1)}",
                "# <script>alert(1)</script>",
                "a[^\"><script>]\n\n[^\"><script>]: x",
                "!!! note\" \"x<script>\"\n    y",
                "~~~ \"onclick=alert(1)\nx\n~~~",
                "[a [b](https://x.org) c](https://y.org)",
                "[<https://x.org>](https://y.org)",
                "[![a](i.png) AP](https://y.org)",
                "[x[^1]](https://y.org)\n\n[^1]: [z](javascript:x)",
                "|<script>|\n|-|\n|</td><td onclick=x>|",
                "[@LDM-672, <script>]",
                "`</code><script>`"
            })
    void knownAttacksComeToNothing(String source) {
        assertOurs(source, Rendered.html(source));
        assertOurs(source, Rendered.page().inline(source));
    }

    @RepeatedTest(40)
    void anyMixtureOfPiecesComesToNothing(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 200; i++) {
            StringBuilder source = new StringBuilder();
            for (int k = random.nextInt(40); k >= 0; k--) {
                source.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertOurs(source.toString(), Rendered.html(source.toString()));
        }
    }
}
