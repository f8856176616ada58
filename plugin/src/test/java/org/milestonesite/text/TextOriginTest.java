package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.milestonesite.source.SourceFile;

class TextOriginTest {

    @Test
    void wordsOfABodyHaveTheirExactPlace() {
        SourceFile file = SourceFile.of("a.md", "---\n---\nSee LDM-1.\n");
        assertEquals("a.md:3:5", TextOrigin.body(file, 8).locate(4, "LDM-1").display());
    }

    @Test
    void wordsOfAFoldedValueAreFoundByCounting() {
        SourceFile file = SourceFile.of("a.yaml", "x: >-\n  QX and\n  QX again\n");
        TextOrigin origin = TextOrigin.value(file.at(3, file.text().length()), "QX and QX again");
        assertEquals("a.yaml:2:3", origin.locate(0, "QX").display());
        assertEquals("a.yaml:3:3", origin.locate(7, "QX").display());
    }

    @Test
    void wordsThatAreWrittenOtherwiseFallBackToTheValue() {
        SourceFile file = SourceFile.of("a.yaml", "x: \"\\x51X\"\ny: QX\n");
        assertEquals(
                "a.yaml:1:4",
                TextOrigin.value(file.at(3, 10), "QX").locate(0, "QX").display());
    }
}
