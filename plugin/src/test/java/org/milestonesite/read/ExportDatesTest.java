package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M/d/yyyy            | 11/30/2017",
                "M/d/yyyy            | 11/30/2017 5:00:00 PM A",
                "dd-MMM-yy           | 30-Nov-17*",
                "MM/dd/yyyy HH:mm    | 11/30/2017 17:00",
                "MM/dd/yyyy HH:mm    | 11/30/2017 17:00 A",
                "MM/dd/yyyy hh:mm a  | 11/30/2017 05:00 PM",
                "yyyy-MM-dd'T'HH:mmX | 2017-11-30T17:00Z"
            })
    void aDayIsReadWithATimeInThePatternOrWithout(String pattern, String written) {
        assertTrue(ExportDates.isPattern(pattern));
        assertEquals(Optional.of(LocalDate.of(2017, 11, 30)), new ExportDates(List.of(pattern)).parse(written));
    }

    @ParameterizedTest
    @ValueSource(strings = {"w", "bad", "MM/yyyy", "HH:mm", "'today'"})
    void aPatternThatTellsNoDayIsNone(String pattern) {
        assertFalse(ExportDates.isPattern(pattern));
    }
}
