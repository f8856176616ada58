package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String row(String... cells) {
        Csv csv = new Csv();
        csv.row(List.of(cells));
        return csv.toString();
    }

    @Test
    void quotesOnlyWhatNeedsThem() {
        assertEquals("a,b c,\r\n", row("a", "b c", ""));
        assertEquals("\"a,b\",\"say \"\"a\"\"\",\"two\nlines\"\r\n", row("a,b", "say \"a\"", "two\nlines"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-a", "@SUM(A1)", "\t=1", " =1", "－1"})
    void noCellActsAsAFormula(String text) {
        assertEquals("'" + text + "\r\n", row(text));
    }

    @Test
    void aReturnAtTheStartIsKeptAndQuoted() {
        assertEquals("\"'\r=1\"\r\n", row("\r=1"));
    }

    @Test
    void numbersAndDatesStayPlain() {
        assertEquals("-12.5,2025-07-31,42\r\n", row("-12.5", "2025-07-31", "42"));
    }
}
