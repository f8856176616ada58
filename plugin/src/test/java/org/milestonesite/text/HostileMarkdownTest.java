package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to exhaust time or stack. Each piece is repeated; the stack is half of what Java gives by default. */
class HostileMarkdownTest {

    private static final int LENGTH = 40_000;
    private static final int STACK = 512 * 1024;

    private static Md readInASmallStack(String text) {
        Md[] read = new Md[1];
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, () -> read[0] = Md.read(text), "small stack", STACK);
        thread.setUncaughtExceptionHandler((t, failure) -> thrown[0] = failure);
        thread.start();
        // The clock is no bound of ours; it only keeps the test from hanging where one is missing.
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> thread.join());
        if (thrown[0] != null) {
            throw new AssertionError(thrown[0]);
        }
        return read[0];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`",
                "` ",
                "`` `a",
                "```b",
                "`a``b",
                "[",
                "]",
                "[a",
                "[a](",
                "[a](<b",
                "[a][",
                "[a] ",
                "![",
                "*",
                "*a ",
                "a* ",
                "**a ",
                "**b",
                "*a_ ",
                "*a **a ",
                "a**b c* ",
                "<",
                "<a ",
                "<a b=\"",
                "<!--",
                "<!-- ",
                "<?",
                "<![CDATA[",
                "<!A ",
                "<http:",
                "<a@b",
                "&",
                "&aaaa",
                "&amp;",
                "\\",
                "\\\n",
                "\\*",
                "a\n",
                "\n",
                "#",
                "# a\n",
                "a\n=\n",
                ">",
                "> a\n",
                "> ",
                "- ",
                "- a\n",
                "- a\n\n",
                "1. ",
                "1. a\n",
                "-\n+\n",
                "+ a\n* b\n",
                "|a|b|\n",
                "---|---\n",
                "|",
                "a|",
                "a|b\n",
                "[^a] ",
                "[^a]: ",
                "[^a]: x\n",
                "[a]: x\n",
                "[a]: x \"y\n",
                "[a\n",
                "[a](b \"",
                "[a](b 'c ",
                "!!! a\n",
                "!!! a \"b\n",
                "!!! a \"\\",
                "~~~\n",
                "    a\n",
                "<p>\n",
                "<!-- a -->\n",
                "* ",
                "_ ",
                "_(",
                ":",
                "{",
                "{#a}",
                "`[",
                "[`a](",
                "\0",
                "\r",
                "a  \n",
                "[@",
                "[@a, ",
                "[[",
                "[[a]]\n\n",
                "https://",
                "h",
                "AB-",
                "\t",
                "\u00a0",
                "\ud83d",
                "(",
                "\"",
                "'"
            })
    void repeatedPiecesAreReadOrRefused(String piece) {
        Md md = readInASmallStack(piece.repeat(LENGTH / piece.length()));
        assertTrue(
                md.text().isEmpty() || md.findings().stream().noneMatch(f -> f.contains("too-")),
                "what is refused is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s](b)", "![%s](b)", "*%s*", "**%s**", "_(%s)_", "> %s", "- %s", "1. %s", "[%s]", "`%s`"})
    void nestedPiecesAreReadOrRefused(String piece) {
        int hole = piece.indexOf("%s");
        int depth = 5_000;
        readInASmallStack(piece.substring(0, hole).repeat(depth)
                + "a"
                + piece.substring(hole + 2).repeat(depth));
    }

    @Test
    void longRunsInPlaceOfShortOnesAreRead() {
        String run = "x".repeat(50_000);
        for (String text : List.of(
                "[a](b \"" + run + "\")",
                "[" + run + "](b)",
                "[" + run + "]: b",
                "[a](<" + run + ">)",
                "x <!-- " + run + " -->",
                "<" + run + "@x.y>",
                "!!! a \"" + run + "\"\n    b",
                "|a|\n|" + "-".repeat(200) + "|\n|" + run + "|",
                "```" + run + "\na\n```",
                "[^" + run + "]: b",
                "# a {" + run + "}",
                "`" + run + "`")) {
            assertTrue(!readInASmallStack(text).findings().toString().contains("too-"), text.substring(0, 20));
        }
    }

    @Test
    void largeTextIsRefused() {
        Md md = Md.read("a ".repeat(300_000));
        assertEquals(List.of("1:1 too-large.text 524288"), md.findings());
        assertTrue(md.text().isEmpty());
    }

    @Test
    void deepQuotesAndListsAreRefusedAtTheirPlace() {
        assertEquals(
                List.of("2:51 too-deep.blocks 25"),
                Md.read("a", ">".repeat(60) + "a").findings());
        String lists = String.join(
                "\n",
                IntStream.range(0, 60).mapToObj(i -> "  ".repeat(i) + "- a").toList());
        assertEquals(List.of("26:51 too-deep.blocks 25"), Md.read(lists).findings());
        assertEquals(List.of(), Md.read(">".repeat(40) + "a").findings());
    }

    @Test
    void deepEmphasisIsRefusedAtItsPlace() {
        Md md = Md.read("ok", "", "*a **b ".repeat(100) + "x" + " b** a*".repeat(100));
        assertEquals(1, md.findings().size());
        assertTrue(md.findings().get(0).startsWith("3:"), md.findings()::toString);
        assertTrue(md.findings().get(0).contains("too-deep.inline 150"), md.findings()::toString);
    }

    @Test
    void tangledPassageIsRefusedAtItsPlace() {
        Md md = Md.read("ok", "", "[a](".repeat(30_000));
        assertEquals(1, md.findings().size());
        assertTrue(md.findings().get(0).startsWith("3:"), md.findings()::toString);
        assertTrue(md.findings().get(0).contains("too-deep.tangled 400"), md.findings()::toString);
    }

    @Test
    void longRulesWideTablesAndEndlessParagraphsAreRefused() {
        assertEquals(List.of("1:1 too-large.rule 250"), Md.read("-".repeat(300)).findings());
        assertEquals(
                List.of("2:1 too-large.columns 100"),
                Md.read("|a".repeat(150), "|-".repeat(150)).findings());
        assertEquals(
                List.of("2001:1 too-large.paragraph 2000"),
                Md.read("a\n".repeat(3000)).findings());
    }

    @Test
    void largeHonestTextIsRead() {
        String table = "|a|b|\n|-|-|\n" + "|`DM-1` and *more* [x](y)|[@LDM-1] some <words> here|\n".repeat(1_500);
        String prose = "Some *words* of `code`, with [links](u \"t\") and **more** words.\n".repeat(500);
        assertEquals(
                List.of(),
                Md.read(table, "", prose, "", "- item\n".repeat(1_500)).findings());
    }
}
