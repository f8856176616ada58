package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Point;
import org.milestonesite.insight.Layout.Size;

/** Groups that do not hang together lie beside and below each other. */
class PackingTest {

    private static final int NODES = 120;

    private static Layout layout(long seed, List<Size> sizes) {
        Random random = new Random(seed);
        List<Link> links = new ArrayList<>();
        for (int node = 0; node < NODES; node++) {
            sizes.add(new Size(100 + random.nextInt(80), 40));
            if (node % 5 > 0) {
                links.add(new Link(node - 1 - random.nextInt(node % 5), node));
            }
        }
        return Layout.of(sizes, links);
    }

    @Test
    void noTwoNodesCoverEachOther() {
        for (long seed = 1; seed <= 20; seed++) {
            List<Size> sizes = new ArrayList<>();
            Layout layout = layout(seed, sizes);
            for (int one = 0; one < NODES; one++) {
                Point at = layout.places().get(one);
                assertTrue(at.x() >= 0 && at.x() + sizes.get(one).width() <= layout.width(), "within its width");
                assertTrue(at.y() >= 0 && at.y() + sizes.get(one).height() <= layout.height(), "within its height");
                for (int other = 0; other < one; other++) {
                    Point there = layout.places().get(other);
                    boolean apart = at.x() + sizes.get(one).width() <= there.x()
                            || there.x() + sizes.get(other).width() <= at.x()
                            || at.y() + 40 <= there.y()
                            || there.y() + 40 <= at.y();
                    assertTrue(apart, one + " and " + other + " of seed " + seed);
                }
            }
        }
    }

    @Test
    void aWindowIsWideEnough() {
        for (long seed = 1; seed <= 20; seed++) {
            assertTrue(layout(seed, new ArrayList<>()).width() <= 1140);
        }
    }

    @Test
    void linesEndAtTheirNodes() {
        List<Size> sizes = List.of(new Size(100, 40), new Size(100, 40), new Size(100, 40), new Size(100, 40));
        Layout layout = Layout.of(sizes, List.of(new Link(0, 2), new Link(1, 3)));
        for (int link = 0; link < 2; link++) {
            List<Point> route = layout.routes().get(link);
            Point from = layout.places().get(link);
            Point to = layout.places().get(link + 2);
            assertEquals(new Point(from.x() + 100, from.y() + 20), route.get(0));
            assertEquals(new Point(to.x(), to.y() + 20), route.get(route.size() - 1));
        }
    }
}
