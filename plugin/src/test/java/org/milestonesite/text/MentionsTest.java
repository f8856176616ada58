package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.Mention.Context;

class MentionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "LDM-503-11a. = LDM-503-11a",
                "(LDM-503). = LDM-503",
                "NCSA's = NCSA",
                "M1/M3 = M1/M3",
                "R&D = R&D",
                "lsst_dm1 = lsst_dm1",
                "v3.1 = v3.1",
                "DM-NCSA-16, = DM-NCSA-16",
                "DMTN-106/RFC-1: = DMTN-106/RFC-1",
                "AP+DRP = AP+DRP",
                "ÜBER = ÜBER",
                "LSST—NCSA = LSST NCSA",
                "A--B1 = B1",
                "LDM-* = LDM",
                "O'Mullane = Mullane",
                "Butler = Butler",
                "So we = ''",
                "e.g. = ''",
                "2018-05-30 = ''",
                "3.1 = ''",
                "and/or = ''",
                "24/7 = 24/7",
                "C#, C++. = C# C++",
                "TS#1 = TS",
                "M1+ = M1+",
                "no 5# = ''",
                "I am = ''"
            })
    void wordIsTheLongestRunThatMayBeANameOrACode(String text, String words) {
        assertEquals(words.replace("''", ""), Md.read(text).words(Context.TEXT));
        assertEquals(
                words.replace("''", ""),
                String.join(
                        " ",
                        Markdown.plain(TextOrigin.value(SourceFile.of("a", text).whole(), text)).mentions().stream()
                                .map(Mention::text)
                                .toList()));
    }

    @Test
    void escapedWordIsOneWordAtItsPlace() {
        Md md = Md.read("see lsst\\_dm1 and A&amp;B2");
        assertEquals(List.of("lsst_dm1", "A&B2"), md.mentions());
        assertEquals(4, md.text().mentions().get(0).offset());
        assertEquals(18, md.text().mentions().get(1).offset());
    }

    @Test
    void contextTellsInWhatAWordStands() {
        Md md = Md.read("# H1 `C1`", "", "T1 *T2* [L1 *L2*](D1) `C2` <https://D2>", "", "    C3", "", "|T3|", "|-|");
        assertEquals("T1 T2 T3", md.words(Context.TEXT));
        assertEquals("H1", md.words(Context.HEADING));
        assertEquals("L1 L2", md.words(Context.LINK));
        assertEquals("C1 C2 C3", md.words(Context.CODE));
    }

    @Test
    void codeKnowsItsWords() {
        Md md = Md.read("`run DM1 on DM2`", "", "    DM3");
        assertEquals(List.of("DM1", "DM2", "DM3"), md.mentions());
        Inline.Code code = (Inline.Code)
                ((Block.Paragraph) md.text().blocks().get(0)).content().get(0);
        assertEquals(List.of(0, 1), code.words().stream().map(Mention::index).toList());
        assertEquals(
                2, ((Block.CodeBlock) md.text().blocks().get(1)).words().get(0).index());
    }

    @Test
    void mentionsAreNumberedInReadingOrderAndStandAtTheirOffsets() {
        String[] lines = {
            "intro AB1 ![x](img1.png) [@K1, p. 2][^n]",
            "",
            "> - quoted AB2 [t AB3](dest1) <https://u1>",
            ">   and *AB4*",
            "",
            "!!! note \"T AB5\"",
            "    inner AB6 `AB7`",
            "",
            "|AB8|b|",
            "|-|-|",
            "|[@K2]|https://u2|",
            "",
            "![a](fig1.svg \"AB9\"){#f}",
            "",
            "[[releases]]",
            "",
            "[^n]: note AB10"
        };
        Md md = Md.read(lines);
        String source = String.join("\n", lines);
        for (int i = 0; i < md.text().mentions().size(); i++) {
            Mention mention = md.text().mentions().get(i);
            assertEquals(i, mention.index());
            assertTrue(source.startsWith(mention.text(), mention.offset()), mention::toString);
        }
        assertEquals(
                List.of(
                        "AB1",
                        "img1.png",
                        "[@K1, p. 2]",
                        "AB2",
                        "dest1",
                        "AB3",
                        "https://u1",
                        "AB4",
                        "AB5",
                        "AB6",
                        "AB7",
                        "AB8",
                        "[@K2]",
                        "https://u2",
                        "fig1.svg",
                        "AB9",
                        "[[releases]]",
                        "AB10"),
                md.mentions());
    }

    @Test
    void nameIsPlainText() {
        String name = "*not* [a](b) LDM-503 <b>";
        ParsedText text =
                Markdown.plain(TextOrigin.value(SourceFile.of("a", name).whole(), name));
        assertEquals("p(*not* [a](b) {LDM-503} <b>)", Tree.of(text.blocks()));
    }

    @Test
    void placeOfAWordIsExactInTheFile() {
        SourceFile file = SourceFile.of("pages/a.md", "---\ntitle: x\n---\nsee\nLDM-503 now\n");
        ParsedText text = Markdown.blocks(TextOrigin.body(file, 17), f -> {});
        Mention word = text.mentions().get(0);
        Location at = text.origin().locate(word.offset(), word.text());
        assertEquals("pages/a.md:5:1", at.display());
    }
}
