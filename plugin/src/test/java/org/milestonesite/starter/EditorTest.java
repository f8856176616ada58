package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

/** What an editor makes of the starter's sources and their schemas. */
class EditorTest {

    private static YamlServer server;

    @TempDir
    Path folder;

    private StarterProject project;

    private static String missing;

    /** Of a class that is skipped as a whole Surefire says that it ran no test, and nothing of why. */
    @BeforeAll
    static void start() throws IOException {
        try {
            server = YamlServer.start();
        } catch (TestAbortedException e) {
            missing = e.getMessage();
            System.out.println("Tests of the schemas in an editor: " + missing);
        }
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    @BeforeEach
    void write() throws IOException {
        assumeTrue(server != null, () -> missing);
        project = StarterProject.in(folder);
    }

    @Test
    void theStarterHasNoFault() throws IOException {
        assertEquals(List.of(), server.open(project.source("site.yaml")));
        assertEquals(List.of(), server.open(project.source("milestones/features.yaml")));
    }

    @Test
    void aDayThatIsNotInTheCalendarIsMarkedOnItsLine() throws IOException {
        Path site = project.spoilt("site.yaml", "asOf: 2026-10-31", "asOf: 2026-10-32");
        assertEquals(
                List.of(line(site, "asOf:") + ": Write a day of the calendar as year-month-day: 2025-07-31."),
                server.open(site));
    }

    @Test
    void anUnknownKeyOfARegisterIsMarkedOnItsLine() throws IOException {
        Path register = project.spoilt("milestones/features.yaml", "  forecast:", "  forcast:");
        assertEquals(List.of(line(register, "forcast:") + ": Property forcast is not allowed."), server.open(register));
    }

    @Test
    void keysThatAreNotThereYetAreOffered() throws IOException {
        Path site = project.spoilt("site.yaml", "  features: [\"FEA-*\"]", "  ");
        server.open(site);
        List<String> offered = server.complete(site, line(site, "  releases:") + 1, 3);
        List<String> missing = KnownKeys.all()
                .filter(object -> object.toString().equals("site: {plan: ?}"))
                .flatMap(object -> object.keys().stream())
                .filter(key -> !List.of("asOf", "releases").contains(key))
                .toList();
        assertEquals(missing, offered);
    }

    @Test
    void keysOfAMilestoneAreOffered() throws IOException {
        Path register = project.spoilt("milestones/features.yaml", "  predecessors: [FEA-1]", "  ");
        server.open(register);
        List<String> offered = server.complete(register, line(register, "  forecast:") + 1, 3);
        assertTrue(offered.containsAll(List.of("predecessors", "shortName", "level")), offered::toString);
        assertTrue(offered.stream().noneMatch(List.of("code", "name", "milestones")::contains), offered::toString);
    }

    @Test
    void valuesOfAClosedSetAreOffered() throws IOException {
        Path site = project.spoilt("site.yaml", "status: draft", "status: ");
        server.open(site);
        assertEquals(List.of("approved", "draft"), server.complete(site, line(site, "  status:"), 11));
    }

    private static int line(Path file, String text) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.indexOf(lines.stream()
                        .filter(line -> line.contains(text))
                        .findFirst()
                        .orElseThrow())
                + 1;
    }
}
