package org.milestonesite.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The facts file says what the published document says, but for the corrections listed here. The document is no part of
 * this project: where it is absent, the tests are skipped.
 */
class PublishedTextTest {

    private static final String PUBLISHED_SOURCE = "https://github.com/lstt/LDM-564";
    private static final String PUBLISHED_DP0 = "DPO";
    /** In this document they are levels, of processing and of milestones. */
    private static final Map<String, String> PUBLISHED_LENSES = Map.of("L1", "Lens 1", "L2", "Lens 2", "L3", "Lens 3");
    /** The names that the scheduling tool cut. */
    private static final List<String> CUT = List.of("DM-NCSA-4", "DM-NCSA-14");

    private static final Pattern ISSUE_OR_MILESTONE = Pattern.compile("RFC-\\d+|LDM-503-\\w+");

    private static final Facts FACTS = Facts.load();
    private PublishedText published;

    @BeforeEach
    void readTheDocument() throws IOException {
        Path file = Path.of(System.getProperty("shared.dir", "../../shared"), "reference/LDM-564.md");
        assumeTrue(Files.exists(file), "Skipped: the published text is not at " + file);
        published = PublishedText.read(file);
    }

    @Test
    void titlePageIsThePublishedOne() {
        assertEquals(published.title(), FACTS.document().title());
        assertIterableEquals(published.authors(), FACTS.document().authors());
        assertEquals(PUBLISHED_SOURCE, published.source());
        assertEquals("https://github.com/lsst/LDM-564", FACTS.document().source());
    }

    @Test
    void changeRecordIsThePublishedOne() {
        List<PublishedText.Change> rows = published.changes();
        assertIterableEquals(
                rows.stream()
                        .map(row -> new Facts.Change(row.version(), row.date(), row.owner(), List.of()))
                        .toList(),
                FACTS.changes().stream()
                        .map(row -> new Facts.Change(row.version(), row.date(), row.owner(), List.of()))
                        .toList());
        for (int i = 0; i < rows.size(); i++) {
            String description = rows.get(i).description();
            List<String> states = FACTS.changes().get(i).states();
            states.forEach(fact -> assertTrue(description.contains(fact), fact));
            ISSUE_OR_MILESTONE
                    .matcher(description)
                    .results()
                    .map(MatchResult::group)
                    .forEach(code -> assertTrue(states.contains(code), code));
        }
        assertEquals(rows.get(rows.size() - 1).version(), FACTS.document().revision());
    }

    @Test
    void releasesAreThePublishedOnesInTheirOrder() {
        assertEquals(40, FACTS.releases().size());
        assertIterableEquals(
                published.sections().stream()
                        .map(PublishedText.Section::release)
                        .toList(),
                FACTS.releases());
    }

    @Test
    void featuresAreThePublishedOnesEachTimeTheyAreListed() {
        assertEquals(72, FACTS.features().size());
        Map<String, Facts.Milestone> facts = FACTS.byCode();
        List<Facts.Milestone> listed = published.sections().stream()
                .flatMap(section -> section.features().stream())
                .toList();
        listed.forEach(feature -> assertEquals(feature, asPublished(facts.get(feature.code()))));
        assertEquals(
                listed.stream().map(Facts.Milestone::code).distinct().sorted().toList(),
                FACTS.features().stream().map(Facts.Milestone::code).sorted().toList());
    }

    @Test
    void publishedOrderIsThatOfDueDatesThenCodes() {
        Comparator<Facts.Milestone> order =
                Comparator.comparing(Facts.Milestone::due).thenComparing(Facts.Milestone::code);
        for (PublishedText.Section section : published.sections()) {
            assertIterableEquals(section.features().stream().sorted(order).toList(), section.features());
        }
        assertIterableEquals(FACTS.releases().stream().sorted(order).toList(), FACTS.releases());
        assertIterableEquals(FACTS.features().stream().sorted(order).toList(), FACTS.features());
    }

    @Test
    void onlyCutNamesAreMarked() {
        assertEquals(
                List.copyOf(CUT),
                Stream.of(FACTS.releases(), FACTS.features())
                        .flatMap(List::stream)
                        .filter(milestone -> milestone.nameCut())
                        .map(Facts.Milestone::code)
                        .toList());
    }

    @Test
    void nothingIsCompletedAfterTheDataDate() {
        Stream.of(FACTS.releases(), FACTS.features())
                .flatMap(List::stream)
                .map(Facts.Milestone::completed)
                .filter(Objects::nonNull)
                .forEach(date -> assertTrue(date.compareTo(FACTS.asOf()) <= 0, date));
    }

    @Test
    void acronymsAreThePublishedOnesButForTheCorrections() {
        List<Facts.Acronym> acronyms = published.acronyms();
        assertEquals(41, acronyms.size());
        assertEquals(acronyms.size(), FACTS.acronyms().size());
        for (int i = 0; i < acronyms.size(); i++) {
            Facts.Acronym printed = acronyms.get(i);
            Facts.Acronym fact = FACTS.acronyms().get(i);
            if (PUBLISHED_LENSES.containsKey(printed.term())) {
                assertEquals(PUBLISHED_LENSES.get(printed.term()), printed.description());
                assertEquals(printed.term(), fact.term());
                assertTrue(fact.description().startsWith("Level " + fact.term().charAt(1)), fact.description());
            } else if (printed.term().equals(PUBLISHED_DP0)) {
                assertEquals(new Facts.Acronym("DP0", printed.description()), fact);
            } else {
                assertEquals(printed, fact);
            }
        }
    }

    @Test
    void referencesAreThePublishedOnes() {
        assertEquals(4, FACTS.references().size());
        assertIterableEquals(published.references(), FACTS.references());
    }

    private static Facts.Milestone asPublished(Facts.Milestone milestone) {
        return new Facts.Milestone(
                milestone.code(),
                milestone.name(),
                milestone.due(),
                milestone.completed(),
                milestone.features(),
                false);
    }
}
