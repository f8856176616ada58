package org.milestonesite.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    it's {0} and {1},  it's a and b
                    {1}{0}{1},         bab
                    {{0}},             {a}
                    {{/{0}}},          {{/a}}
                    {2} {00} {000},    {2} a {000}
                    {x} {} {0,         {x} {} {0
                    ${project.dir},    ${project.dir}
                    { {0},             { a
                    """)
    void numbersInBracesStandForArguments(String pattern, String text) {
        assertEquals(text, new Messages(Map.of("key", pattern)).text("key", "a", "b"));
    }

    @Test
    void whatAnArgumentSaysIsNotFilledAgain() {
        assertEquals("{1} b", new Messages(Map.of("key", "{0} {1}")).text("key", "{1}", "b"));
    }

    @Test
    void withoutArgumentsNothingIsFilled() {
        assertEquals("{0}", new Messages(Map.of("key", "{0}")).text("key"));
    }

    @Test
    void oneHasItsOwnMessage() {
        Messages messages = new Messages(Map.of("day.one", "{0} day", "day", "{0} days"));
        assertEquals(
                List.of("1 day", "0 days", "2 days"),
                List.of(messages.count("day", 1), messages.count("day", 0), messages.count("day", 2)));
    }

    @Test
    void aMessageThatIsMissingIsAMistakeOfOurs() {
        assertThrows(IllegalArgumentException.class, () -> new Messages(Map.of()).text("key"));
    }
}
