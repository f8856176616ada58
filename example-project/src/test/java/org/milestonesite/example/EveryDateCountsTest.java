package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.site.Site;

/** The comparison with the facts fails when any one date in the sources is changed. */
class EveryDateCountsTest {

    private static final Path SOURCES = Path.of("src/milestones");

    @TempDir
    Path project;

    @Test
    void aChangedDateIsADifference() throws IOException {
        copySources();
        Facts facts = Facts.load();
        assertEquals(List.of(), new FactsComparison(facts, build()).data());
        List<SourceDate> dates = SourceDate.in(SOURCES);
        assertTrue(dates.size() > 200, () -> "only " + dates.size() + " dates");
        List<String> unnoticed = new ArrayList<>();
        for (SourceDate date : dates) {
            Path file = sources().resolve(date.file());
            String text = Files.readString(file);
            Files.writeString(file, date.movedIn(text));
            FactsComparison comparison = new FactsComparison(facts, build());
            if (comparison.data().isEmpty() && comparison.documentPages().isEmpty()) {
                unnoticed.add(date.toString());
            }
            Files.writeString(file, text);
        }
        assertEquals(List.of(), unnoticed);
    }

    private Path sources() {
        return project.resolve(SOURCES);
    }

    private BuiltSite build() {
        Site site = SiteBuild.run(new BuildRequest(
                        project, sources(), project.resolve("target/site"), project.resolve("target/work"), false))
                .site()
                .orElseThrow();
        return path -> Optional.ofNullable(site.files().get(path)).map(Site.Content::bytes);
    }

    private void copySources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = sources().resolve(SOURCES.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
