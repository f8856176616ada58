package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SourceDateTest {

    private static final Path SOURCES = Path.of("src/milestones");

    @Test
    void sourcesHoldEachDateOfTheFactsOnce() throws IOException {
        Facts facts = Facts.load();
        Stream<String> ofMilestones = Stream.of(facts.releases(), facts.features())
                .flatMap(List::stream)
                .flatMap(milestone -> Stream.of(milestone.due(), milestone.completed()));
        Stream<String> ofDocument = Stream.concat(
                Stream.of(facts.asOf(), facts.document().date()),
                facts.changes().stream().map(change -> change.date()));
        List<String> expected = Stream.concat(ofMilestones, ofDocument)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<String> found = SourceDate.in(SOURCES).stream()
                .map(date -> date.date().toString())
                .sorted()
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void movingOneDateChangesNothingElse() throws IOException {
        for (SourceDate date : SourceDate.in(SOURCES)) {
            String text = Files.readString(SOURCES.resolve(date.file()));
            String moved = date.movedIn(text);
            int end = date.start() + "2025-07-31".length();
            assertEquals(date.date().plusDays(1).toString(), moved.substring(date.start(), end));
            assertEquals(text.substring(0, date.start()), moved.substring(0, date.start()));
            assertEquals(text.substring(end), moved.substring(end));
        }
    }
}
