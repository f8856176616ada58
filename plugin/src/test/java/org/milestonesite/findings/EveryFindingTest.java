package org.milestonesite.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** Every finding with its place, its line with a mark, and its mend. */
class EveryFindingTest {

    static List<Fault> faults() {
        return Stream.of(Faults.READING, Faults.PLAN, Faults.LINKS)
                .flatMap(List::stream)
                .toList();
    }

    @TempDir
    Path folder;

    @Test
    void theGoodProjectHasNoFinding() {
        assertEquals("\n", TestSite.good(folder).builds().console());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void faultIsFoundWithPlaceAndMend(Fault fault) {
        Built built = fault.spoil().apply(TestSite.good(folder)).build();
        assertEquals(fault.expected(), built.console());
    }
}
