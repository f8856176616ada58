package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** How the dates of a milestone moved, as its page draws it. */
class MovesTest {

    private static Milestones moving() {
        return Milestones.release("R-1")
                .due("2024-06-30")
                .completed("2024-11-20")
                .known("2024-03-31", "2024-05-31", "2024-07-10", "")
                .known("2024-04-30", "2024-06-30", "2024-07-10", "")
                .known("2024-05-31", "2024-06-30", "2025-01-15", "")
                .known("2024-11-30", "2024-06-30", "2024-11-20", "2024-11-20");
    }

    private static Elements figure(Milestones milestone) {
        return SmallSite.of(Plans.plan().with(milestone))
                .page("milestones/R-1.html")
                .select("#milestone-history figure > svg");
    }

    /** Two years in which something falls share a width of 600 with margins of 8. */
    private static String x(String date) {
        LocalDate day = LocalDate.parse(date);
        double years = day.getYear() - 2024 + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
        return BigDecimal.valueOf((8 + 292 * years) / 6)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + "%";
    }

    private static List<String> xs(String... dates) {
        return Stream.of(dates).map(MovesTest::x).toList();
    }

    @Test
    void aMarkStandsWhereADateIsNewAndAtBothEnds() {
        Element figure = figure(moving()).first();
        assertEquals(
                xs("2024-05-31", "2024-06-30", "2024-06-30"),
                figure.select("svg:has(.baseline)").eachAttr("x").stream()
                        .filter(x -> !x.isEmpty())
                        .toList());
        assertEquals(
                xs("2024-07-10", "2025-01-15"), figure.select("circle.forecast").eachAttr("cx"));
        assertEquals(xs("2024-11-20"), figure.select("circle.completed").eachAttr("cx"));
        assertEquals(
                List.of("11", "39", "53"),
                figure.select("circle").eachAttr("cy"),
                "rows of 14, the second has no mark");
    }

    @Test
    void linesJoinTheExports() {
        Element figure = figure(moving()).first();
        assertEquals(
                xs("2024-03-31", "2024-04-30", "2024-05-31"),
                figure.select("line.as-of").eachAttr("x1"));
        assertEquals(
                xs("2024-06-30", "2024-06-30", "2024-06-30"),
                figure.select("line.others[stroke-dasharray]").eachAttr("x2"));
        assertEquals(
                xs("2024-07-10", "2025-01-15", "2024-11-20"),
                figure.select("line.others:not([stroke-dasharray])").eachAttr("x2"));
    }

    @Test
    void theFigureTellsWhatItShows() {
        assertEquals(
                "How its dates moved over 4 exports: as of 2024-03-31 due 2024-05-31, forecast 2024-07-10; "
                        + "as of 2024-11-30 due 2024-06-30, completed 2024-11-20",
                figure(moving()).attr("aria-label"));
    }

    @Test
    void oneExportIsNoMovement() {
        assertTrue(figure(Milestones.release("R-1").due("2024-05-31").known("2024-03-31", "2024-05-31", "", ""))
                .isEmpty());
        assertTrue(
                figure(Milestones.release("R-1").known("2024-03-31", "", "", "").known("2024-04-30", "", "", ""))
                        .isEmpty());
    }

    @Test
    void manyExportsTakeNoMoreRoom() {
        Milestones milestone = Milestones.release("R-1");
        for (int i = 0; i < 100; i++) {
            milestone.known(LocalDate.of(2020, 1, 31).plusMonths(i).toString(), "2024-05-31", "", "");
        }
        assertEquals("264", figure(milestone).attr("height"));
    }
}
