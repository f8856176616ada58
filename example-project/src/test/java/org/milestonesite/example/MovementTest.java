package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Progress and slip of LDM-564, counted a second time from what the document states. */
class MovementTest {

    private static final BuiltSite SITE =
            BuiltSite.in(Path.of(System.getProperty("milestone-site.built", "target/site-under-test")));
    private static final Facts FACTS = Facts.load();
    private static final LocalDate AS_OF = LocalDate.parse(FACTS.asOf());

    private static JsonNode data(String path) {
        return new JsonMapper().readTree(SITE.file(path).orElseThrow(() -> new AssertionError("no " + path)));
    }

    private static List<Facts.Milestone> milestones() {
        return Stream.of(FACTS.releases(), FACTS.features())
                .flatMap(List::stream)
                .toList();
    }

    private static LocalDate date(String text) {
        return text == null ? LocalDate.MAX : LocalDate.parse(text);
    }

    @Test
    void theBurnDownCountsWhatIsOpen() {
        JsonNode set = data("data/progress.json").get("sets").get(0);
        assertEquals(milestones().size(), set.get("milestones").asInt());
        assertTrue(set.get("open").size() > 90, () -> set.get("open").toString());
        for (JsonNode point : set.get("open")) {
            LocalDate day = LocalDate.parse(point.get("day").asString());
            assertEquals(
                    milestones().stream()
                            .filter(m -> date(m.due()).isAfter(day))
                            .count(),
                    point.get("baseline").asLong(),
                    () -> "baseline " + day);
            if (!day.isAfter(AS_OF)) {
                assertEquals(
                        milestones().stream()
                                .filter(m -> date(m.completed()).isAfter(day))
                                .count(),
                        point.get("achieved").asLong(),
                        () -> "achieved " + day);
            } else {
                assertTrue(point.get("achieved").isNull());
            }
            // the document states no forecast: what is to come ends when it is due, what is overdue never
            if (!day.isBefore(AS_OF)) {
                assertEquals(
                        milestones().stream()
                                .filter(m -> m.completed() == null)
                                .filter(m -> !date(m.due()).isAfter(AS_OF)
                                        || date(m.due()).isAfter(day))
                                .count(),
                        point.get("forecast").asLong(),
                        () -> "forecast " + day);
            }
            assertTrue(point.get("snapshotForecast").isNull());
        }
    }

    @Test
    void slipIsCountedFromTheStatedDates() {
        JsonNode slip = data("data/slip.json");
        assertTrue(slip.get("lastSnapshot").isNull());
        assertEquals(milestones().size(), slip.get("milestones").size());
        for (JsonNode moved : slip.get("milestones")) {
            Facts.Milestone stated = FACTS.byCode().get(moved.get("code").asString());
            Optional<LocalDate> due = Optional.ofNullable(stated.due()).map(LocalDate::parse);
            Optional<LocalDate> end = Optional.ofNullable(stated.completed())
                    .map(LocalDate::parse)
                    .or(() -> due.map(day -> day.isBefore(AS_OF) ? AS_OF : day));
            assertEquals(
                    due.map(day -> String.valueOf(ChronoUnit.DAYS.between(day, end.orElseThrow())))
                            .orElse("null"),
                    moved.get("movedDays").asString("null"),
                    stated.code());
        }
    }
}
