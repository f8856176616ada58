package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Phrases phrases = new Phrases(SmallSite.THEME.messages(), Plans.AS_OF);

    private String told(Milestones milestone) {
        return phrases.told(milestone.made());
    }

    private static Milestones due(String date) {
        return Milestones.release("X").due(date);
    }

    @Test
    void completionIsToldWithItsBaseline() {
        assertEquals(
                "completed 2018-05-30, 181 days after its baseline date 2017-11-30",
                told(due("2017-11-30").completed("2018-05-30")));
        assertEquals(
                "completed 2017-12-01, 1 day after its baseline date 2017-11-30",
                told(due("2017-11-30").completed("2017-12-01")));
        assertEquals(
                "completed 2017-12-01, 454 days before its baseline date 2019-02-28",
                told(due("2019-02-28").completed("2017-12-01")));
        assertEquals(
                "completed 2017-11-30, on its baseline date",
                told(due("2017-11-30").completed("2017-11-30")));
        assertEquals(
                "completed 2017-11-30; it has no baseline date",
                told(Milestones.release("X").completed("2017-11-30")));
    }

    @Test
    void whatIsOpenIsToldWithTheDataDate() {
        assertEquals(
                "due 2024-01-11; 567 days after it on the data date 2025-07-31, not completed",
                told(due("2024-01-11")));
        assertEquals(
                "due 2025-07-30; 1 day after it on the data date 2025-07-31, not completed", told(due("2025-07-30")));
        assertEquals("due 2025-09-11, 42 days after the data date 2025-07-31", told(due("2025-09-11")));
        assertEquals("due 2025-07-31, the data date", told(due("2025-07-31")));
        assertEquals("no due date, not completed", told(Milestones.release("X")));
    }

    @Test
    void aForecastIsToldWithTheDueDate() {
        assertEquals(
                "due 2025-09-11, 42 days after the data date 2025-07-31; forecast 2025-09-12, 1 day after its due date",
                told(due("2025-09-11").forecast("2025-09-12")));
        assertEquals(
                "due 2025-07-31, the data date; forecast 2025-07-31, on its due date",
                told(due("2025-07-31").forecast("2025-07-31")));
        assertEquals(
                "no due date, not completed; forecast 2025-07-31",
                told(Milestones.release("X").forecast("2025-07-31")));
    }

    @Test
    void aSentenceIsCutAtItsDates() {
        assertEquals(
                List.of(
                        new SentencePart("Due ", Optional.of("2025-09-11")),
                        new SentencePart(" and LDM-2025-09-11 on ", Optional.of("2025-09-12")),
                        new SentencePart(".", Optional.empty())),
                SentencePart.of("Due 2025-09-11 and LDM-2025-09-11 on 2025-09-12."));
    }
}
