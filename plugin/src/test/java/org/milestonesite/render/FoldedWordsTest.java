package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedWordsTest {

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        FoldedWords.each(text, words::add);
        return words;
    }

    @ParameterizedTest
    @CsvSource({
        "Ivezić, ivezic",
        "IVEZIC, ivezic",
        "Ångström, angstrom",
        "ﬁeld, field",
        "İstanbul, istanbul",
        "e\u0301, e"
    })
    void accentsAndCaseMakeNoDifference(String word, String folded) {
        assertEquals(List.of(folded), words(word));
    }

    @Test
    void wordsAreLettersAndDigitsAndNothingElse() {
        assertEquals(List.of("ldm", "503", "11a", "s", "3", "m2", "и"), words("LDM-503-11a (“§S_3”),\nm²: И!"));
        assertEquals(List.of(), words(" – …"));
    }

    @Test
    void lettersOutsideOfTheFirstPlaneAreLetters() {
        assertEquals(List.of("\uD801\uDC28x", "y"), words("\uD801\uDC00x-\uD83D\uDE00y"));
    }

    @Test
    void aCodeIsTheSameHoweverItIsWritten() {
        assertEquals("ldm50311a", FoldedWords.key("LDM-503-11a"));
        assertEquals("ldm50311a", FoldedWords.key("ldm 503/11A"));
    }
}
