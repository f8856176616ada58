package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

class CsvSpoiledTest {

    private static final String GOOD =
            "code,name,due\r\nA,\"one, \"\"two\"\"\nthree\",2020-01-01\r\n\r\nB;x,four,\nC,\"five\",2021-02-03\n";

    @Test
    void anyTextIsReadTheSameWayTwiceAndEveryValueStandsWhereItSays() {
        Spoiled.of(GOOD, "\",;\t\r\n\0\uFEFF ", 20_000).forEach(text -> {
            SourceFile file = SourceFile.of("x.csv", text);
            Reading<CsvTable> reading = CsvReader.read(file);
            assertEquals(reading, CsvReader.read(file));
            for (CsvTable.Row row : reading.value().rows()) {
                row.cells().forEach((name, cell) -> assertStands(cell.value(), cell.at()));
            }
        });
    }

    @Test
    void everyBeginningOfATableIsRead() {
        for (int end = 0; end <= GOOD.length(); end++) {
            Reading<CsvTable> reading = CsvReader.read(SourceFile.of("x.csv", GOOD.substring(0, end)));
            assertTrue(reading.findings().size() <= 2, Read.shown(reading)::toString);
        }
    }

    private static void assertStands(String value, Location at) {
        String source = Read.slice(at).replace("\0", "");
        assertTrue(
                value.startsWith(source) || value.startsWith(source.replace("\"\"", "\"")),
                () -> List.of(value, source).toString());
    }
}
