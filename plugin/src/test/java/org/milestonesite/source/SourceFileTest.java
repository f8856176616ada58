package org.milestonesite.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SourceFileTest {

    @Test
    void linesEndAtEveryKindOfLineBreak() {
        SourceFile file = SourceFile.of("a", "one\ntwo\r\nthree\rfour");
        assertEquals("one", file.lineText(1));
        assertEquals("two", file.lineText(2));
        assertEquals("three", file.lineText(3));
        assertEquals("four", file.lineText(4));
        assertEquals(4, file.line(file.text().length()));
    }

    @Test
    void placesAreShownWithLineAndColumnFromOne() {
        SourceFile file = SourceFile.of("a/b.md", "one\ntwo");
        assertEquals("a/b.md:2:3", file.at(6, 7).display());
        assertEquals("a/b.md:2:2", file.atLine(2, 2).display());
        assertEquals("a/b.md:1:1", file.whole().display());
    }

    @Test
    void aByteOrderMarkIsNotText() {
        assertEquals("a", SourceFile.of("a", "\uFEFFa").text());
    }

    @Test
    void placesOutsideTheTextAreClipped() {
        SourceFile file = SourceFile.of("a", "one\n");
        assertEquals("a:2:1", file.at(99, 120).display());
        assertEquals("a:2:1", file.atLine(7, 3).display());
    }

    @Test
    void manyLinesAreFoundToo() {
        SourceFile file = SourceFile.of("a", "x\n".repeat(1000));
        assertEquals(1000, file.line(1998));
        assertEquals(2, file.column(1999));
    }

    @Test
    void aCellIsNamedWithItsSheet() {
        SourceFile file = SourceFile.of("a.xls", "");
        assertEquals("a.xls!TASK!F36", new Location.Cell(file, "TASK", "F36").display());
    }
}
