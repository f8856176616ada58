package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePatternTest {

    @Test
    void starIsAnyText() {
        assertTrue(CodePattern.of("LDM-*").matches("LDM-503-01"));
        assertTrue(CodePattern.of("*").matches("x"));
        assertFalse(CodePattern.of("LDM-*").matches("XLDM-503"));
    }

    @Test
    void hashIsDigitsOnly() {
        assertTrue(CodePattern.of("DM-#").matches("DM-8727"));
        assertFalse(CodePattern.of("DM-#").matches("DM-AP-1"));
        assertFalse(CodePattern.of("DM-#").matches("DM-"));
    }

    @Test
    void allElseIsItself() {
        assertTrue(CodePattern.of("A.1(b)").matches("A.1(b)"));
        assertFalse(CodePattern.of("A.1").matches("Ax1"));
    }

    @Test
    void manyStarsAreMatchedInNoTime() {
        String ones = "REL-" + "1".repeat(200);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            assertFalse(CodePattern.of("*1".repeat(20) + "*b").matches(ones));
            assertFalse(CodePattern.of("#".repeat(20) + "*b").matches("1".repeat(200)));
            assertTrue(CodePattern.of("*1".repeat(20) + "*").matches(ones));
        });
    }

    /** What the pattern is as a regular expression, on all short texts of a few letters. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "*", "#", "**", "##", "*#", "#*", "a*", "*a", "a#a", "*1", "#1", "*#a*", "*a#1*", "a*1#", "*a*a"
            })
    void itMeansWhatARegularExpressionWould(String pattern) {
        Pattern regex = Pattern.compile(pattern.replace("*", ".*").replace("#", "\\d+"));
        List<String> texts = List.of("");
        for (int length = 0; length < 6; length++) {
            for (String text : texts) {
                assertEquals(
                        regex.matcher(text).matches(), CodePattern.of(pattern).matches(text), text);
            }
            texts = texts.stream()
                    .flatMap(text -> Stream.of("a", "1", "2", "\n").map(text::concat))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{x}", "*{x}", "#{x}", "*a{x}", "{x}a*", "*a{x}1*", "a{x}#", "*#a{x}*", "#1{x}1"})
    void aPlaceHoldsWhatARegularExpressionWouldFindThere(String pattern) {
        Pattern regex =
                Pattern.compile(pattern.replace("*", ".*").replace("#", "\\d+").replace("{x}", "(.+)"));
        List<String> texts = List.of("");
        for (int length = 0; length < 7; length++) {
            for (String text : texts) {
                Matcher matcher = regex.matcher(text);
                Optional<String> expected = matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
                assertEquals(expected, Placeholder.of(pattern, "{x}").in(text), text);
            }
            texts = texts.stream()
                    .flatMap(text -> Stream.of("a", "1", "2", "\n").map(text::concat))
                    .toList();
        }
    }

    @Test
    void patternsThatAreWrittenAlikeAreEqual() {
        assertEquals(CodePattern.of("DM-*"), CodePattern.of("DM-*"));
    }
}
