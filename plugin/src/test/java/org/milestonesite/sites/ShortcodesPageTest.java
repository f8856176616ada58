package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.DocumentationPage;
import org.milestonesite.harness.TestSite;
import org.milestonesite.plan.Shortcode;

/** What the documentation shows of shortcodes, built as it stands there. */
class ShortcodesPageTest {

    private static final DocumentationPage PAGE = DocumentationPage.of("shortcodes.md");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"In words", "Filters", "Tables"})
    void anExampleGivesWhatThePageSays(String heading) {
        Built built = TestSite.good(folder)
                .with("pages/example.md", "---\ntitle: Example\n---\n\n" + PAGE.example(heading))
                .builds();
        assertEquals("\n", built.console());
        String section = PAGE.text().substring(PAGE.text().indexOf("\n## " + heading + "\n"));
        String given = section.split("gives\n\n```text\n")[1].split("```")[0];
        assertEquals(
                given.replace('\n', ' ').strip(),
                built.page("example.html").select("main > p, main > figure").stream()
                        .map(element -> {
                            element.select(".finder").remove();
                            return element.text();
                        })
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void thePageHasThemAll() {
        Stream.concat(Shortcode.FIGURES.stream(), Stream.of("count", "date", "status", "milestones"))
                .forEach(name -> assertTrue(PAGE.text().contains("\n| `[[" + name), name));
        assertEquals(
                List.of(),
                PAGE.text()
                        .lines()
                        .filter(line -> line.startsWith("| `[["))
                        .map(line -> line.replaceAll("^\\| `\\[\\[([a-z-]+).*", "$1"))
                        .filter(name -> !Shortcode.FIGURES.contains(name) && !Shortcode.isWords(name))
                        .filter(name -> !name.equals(Shortcode.TABLE))
                        .toList());
    }
}
