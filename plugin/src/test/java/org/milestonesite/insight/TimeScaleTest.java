package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.TimeScale.Band;
import org.milestonesite.insight.TimeScale.Widths;

class TimeScaleTest {

    private static final Widths WIDTHS = new Widths(660, 1000, 50, 200, 40, 90, 10);

    private static TimeScale of(String... days) {
        return TimeScale.of(Stream.of(days).map(LocalDate::parse).toList(), WIDTHS);
    }

    @Test
    void yearsAreOfOneWidthWhateverTheirDays() {
        TimeScale scale = of("2023-05-01", "2024-01-01", "2025-12-31");
        assertEquals(
                List.of(200.0, 200.0, 200.0),
                scale.bands().stream().map(Band::width).toList());
        assertEquals(10, scale.x(LocalDate.of(2023, 1, 1)));
        assertEquals(210, scale.x(LocalDate.of(2024, 1, 1)));
        assertEquals(310, scale.x(LocalDate.of(2024, 7, 2)), 1e-9);
        assertEquals(620, scale.width());
        assertFalse(scale.isUneven());
    }

    @Test
    void aYearInWhichNothingFallsIsNarrower() {
        TimeScale scale = of("2023-05-01", "2025-05-01");
        assertTrue(scale.isUneven());
        assertEquals(new Band(2024, 2024, 210, 40, true), scale.bands().get(1));
        assertEquals(230, scale.x(LocalDate.of(2024, 7, 2)), 1e-9);
    }

    @Test
    void emptyYearsInARowAreDrawnAsOne() {
        TimeScale scale = of("1987-05-01", "2061-05-01");
        assertEquals(
                List.of("1987-1987", "1988-2060", "2061-2061"),
                scale.bands().stream()
                        .map(band -> band.first() + "-" + band.last())
                        .toList());
        assertEquals(90, scale.bands().get(1).width());
        assertEquals(scale.bands().get(1).at(.5), scale.x(LocalDate.of(2024, 7, 2)), .01);
    }

    @Test
    void everyLaterDayStandsFurtherRight() {
        TimeScale scale = of("1999-02-28", "2004-02-29", "2005-12-31");
        List<Double> places = LocalDate.of(1999, 1, 1)
                .datesUntil(LocalDate.of(2006, 1, 1))
                .map(scale::x)
                .toList();
        assertTrue(IntStream.range(1, places.size()).allMatch(i -> places.get(i - 1) < places.get(i)));
        assertTrue(places.get(places.size() - 1) < scale.end());
    }

    @Test
    void manyYearsShareTheWidthThatThereIs() {
        String[] days = IntStream.range(1900, 2000).mapToObj(y -> y + "-01-01").toArray(String[]::new);
        assertEquals(1000, of(days).width(), 1e-6);
    }
}
