package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The graph of the observatory's plan, counted a second time from its own files. */
class ObservatoryGraphTest {

    private static final LocalDate AS_OF = LocalDate.of(2019, 4, 30);

    @TempDir
    static Path folder;

    private static ObservatoryFiles files;
    private static Built built;
    private static Map<String, JsonNode> milestones;

    @BeforeAll
    static void build() throws IOException {
        assumeTrue(Files.isDirectory(ObservatoryTest.SHARED), () -> "skipped: there is no " + ObservatoryTest.SHARED);
        files = ObservatoryFiles.read(ObservatoryTest.SHARED);
        built = ObservatoryTest.observatory(folder.resolve("graph"), ObservatoryTest.SHARED.resolve("pmcs"))
                .builds();
        milestones = ObservatoryTest.milestones(built);
    }

    @Test
    void theGraphHasTheRelationsOfTheFilesWithTheDaysBetweenThem() {
        JsonNode graph = JsonMapper.shared().readTree(built.text("data/graph.json"));
        Set<ObservatoryFiles.Link> drawn = new HashSet<>();
        for (JsonNode relation : graph.get("relations")) {
            String from = relation.get("from").asString();
            String to = relation.get("to").asString();
            drawn.add(new ObservatoryFiles.Link(from, to));
            assertEquals(
                    ChronoUnit.DAYS.between(stands(from), stands(to)),
                    relation.get("days").asLong(),
                    from + " " + to);
        }
        assertEquals(files.links(), drawn);
        assertTrue(drawn.size() > 100, drawn.size() + " relations");
    }

    /** When it was completed, else its forecast, else the later of its due date and the data date. */
    private static LocalDate stands(String code) {
        JsonNode milestone = milestones.get(code);
        return files.completed(code)
                .or(() -> Optional.ofNullable(milestone.get("forecast").stringValue(null))
                        .map(LocalDate::parse))
                .or(() -> files.due(code).map(due -> due.isBefore(AS_OF) ? AS_OF : due))
                .orElseThrow();
    }

    @Test
    void whatDrivesAMilestoneComesLastOfWhatItWaitsFor() {
        int driven = 0;
        for (JsonNode node :
                JsonMapper.shared().readTree(built.text("data/graph.json")).get("milestones")) {
            String code = node.get("code").asString();
            boolean open = files.completed(code).isEmpty();
            Optional<LocalDate> last = files.links().stream()
                    .filter(link -> link.successor().equals(code))
                    .map(ObservatoryFiles.Link::predecessor)
                    .filter(other -> !open || files.completed(other).isEmpty())
                    .map(ObservatoryGraphTest::stands)
                    .max(Comparator.naturalOrder());
            Optional<LocalDate> told =
                    Optional.ofNullable(node.get("drivenBy").stringValue(null)).map(ObservatoryGraphTest::stands);
            assertEquals(last, told, code);
            driven += told.isPresent() ? 1 : 0;
        }
        assertTrue(driven > 50, driven + " are driven");
    }
}
