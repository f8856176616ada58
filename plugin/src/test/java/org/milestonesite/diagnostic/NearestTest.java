package org.milestonesite.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KEYS = List.of("handle", "title", "authors", "revision", "status", "date");

    @Test
    void aDifferenceInCaseAloneWins() {
        assertEquals(Optional.of("Due"), Nearest.of("due", List.of("dues", "Due", "du")));
    }

    @Test
    void aSwapOfNeighboursIsOneStep() {
        assertEquals(Optional.of("handle"), Nearest.of("hanlde", KEYS));
        assertEquals(1, Nearest.distance("ab", "ba", 2));
    }

    @Test
    void aMissingLetterAtTheEndIsFound() {
        assertEquals(
                Optional.of("LDM-503-11a"), Nearest.of("LDM-503-11", List.of("LDM-503-7", "LDM-503-11a", "LDM-503-2")));
    }

    @Test
    void ofEquallyNearNamesTheFirstInStringOrderIsTaken() {
        assertEquals(Optional.of("DM-1"), Nearest.of("DM-9", List.of("DM-3", "DM-1", "DM-2")));
    }

    @Test
    void whatIsFarIsNotGuessed() {
        assertEquals(Optional.empty(), Nearest.of("colour", KEYS));
        assertEquals(Optional.empty(), Nearest.of("a", List.of("b")));
        assertEquals(Optional.empty(), Nearest.of("", KEYS));
        assertEquals(Optional.empty(), Nearest.of("x", List.of()));
    }

    @Test
    void distancesAreThoseOfTheDefinition() {
        assertEquals(3, Nearest.distance("kitten", "sitting", 5));
        assertEquals(0, Nearest.distance("", "", 1));
        assertEquals(2, Nearest.distance("", "ab", 2));
        assertEquals(2, Nearest.distance("kitten", "sitting", 1));
    }
}
