package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.page.Milestones;
import org.milestonesite.page.Plans;

class DependencyMapTest {

    /** A chain of so many releases, each in one of so many elements of the work breakdown structure, each with a feature. */
    private static Plans chain(int releases, int elements) {
        Plans plans = Plans.plan();
        for (int i = 0; i < releases; i++) {
            String code = "R-" + (1000 + i);
            String feature = "F-" + (1000 + i);
            Milestones release = Milestones.release(code)
                    .due(java.time.LocalDate.of(2020, 1, 1).plusDays(i).toString());
            if (elements > 0) {
                release.wbs("1." + i * elements / releases);
            }
            release.features(feature);
            release.predecessors(i == 0 ? new String[] {feature} : new String[] {feature, "R-" + (999 + i)});
            plans.with(release).with(Milestones.feature(feature).releases(code));
        }
        return plans;
    }

    @Test
    void aSmallPlanIsOnePartWithoutThoseThatStandAlone() {
        DependencyMap map =
                DependencyMap.of(chain(3, 0).with(Milestones.release("ALONE")).made());
        assertEquals(1, map.parts().size());
        assertEquals(6, map.size());
        assertEquals(5, map.parts().get(0).links().size());
        assertTrue(map.folded().isEmpty());
        assertEquals(0, DependencyMap.pages(chain(3, 0).made()));
    }

    @Test
    void fourHundredAreOnePartWithTheirFeatures() {
        assertEquals(
                400,
                DependencyMap.of(chain(200, 0).made()).parts().get(0).nodes().size());
        DependencyMap more = DependencyMap.of(chain(201, 3).made());
        assertEquals(201, more.size(), "features are folded");
        assertEquals(1, more.folded().get("R-1000"));
    }

    @Test
    void aLargePlanIsSplitByElementsAndTellsWhatLeadsFromOneToTheOther() {
        DependencyMap map = DependencyMap.of(chain(450, 3).made());
        assertEquals(
                List.of(Optional.of("1.0"), Optional.of("1.1"), Optional.of("1.2")),
                map.parts().stream().map(DependencyMap.Part::name).toList());
        assertEquals(java.util.Map.of(new Link(0, 1), 1, new Link(1, 2), 1), map.between());
        assertEquals(
                149 * 3,
                map.parts().stream().mapToInt(part -> part.links().size()).sum());
        assertTrue(map.drawn());
        assertEquals(3, DependencyMap.pages(chain(450, 3).made()));
    }

    @Test
    void withoutElementsItIsSplitByDate() {
        DependencyMap map = DependencyMap.of(chain(450, 0).made());
        assertEquals(3, map.parts().size());
        assertEquals(
                "2020-01-01", map.parts().get(0).dates().orElseThrow().first().toString());
        assertTrue(map.parts().stream().allMatch(part -> part.nodes().size() <= 200));
    }

    @Test
    void ofAVeryLargePlanOnlyTheWholeIsDrawn() {
        assertFalse(DependencyMap.of(chain(2001, 3).made()).drawn());
        assertEquals(0, DependencyMap.pages(chain(2001, 3).made()));
    }
}
