package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.milestonesite.insight.Layout.Link;
import org.milestonesite.insight.Layout.Point;
import org.milestonesite.insight.Layout.Size;

class LayoutTest {

    private static final List<Link> FAN =
            List.of(new Link(0, 3), new Link(1, 3), new Link(2, 3), new Link(3, 4), new Link(3, 5));
    private static final List<Link> TRIANGLE = List.of(new Link(0, 1), new Link(1, 2), new Link(0, 2));
    private static final List<Link> CIRCLE = List.of(new Link(0, 1), new Link(1, 2), new Link(2, 0));

    private static List<Size> sizes(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new Size(60 + 7 * (i % 4), 30))
                .toList();
    }

    private static List<Link> tangle(int nodes) {
        Random random = new Random(7);
        List<Link> links = new ArrayList<>();
        for (int to = 1; to < nodes; to++) {
            for (int i = 0; i < 3; i++) {
                Link link = new Link(Math.max(0, to - 1 - random.nextInt(20)), to);
                if (!links.contains(link)) {
                    links.add(link);
                }
            }
        }
        return links;
    }

    private static void check(int nodes, List<Link> links) {
        List<Size> sizes = sizes(nodes);
        check(sizes, links, Layout.of(sizes, links));
        check(sizes, links, Layout.quick(sizes, links));
    }

    private static void check(List<Size> sizes, List<Link> links, Layout layout) {
        int nodes = sizes.size();
        for (int a = 0; a < nodes; a++) {
            Point place = layout.places().get(a);
            assertTrue(place.x() >= 0 && place.y() >= 0);
            assertTrue(place.x() + sizes.get(a).width() <= layout.width());
            assertTrue(place.y() + sizes.get(a).height() <= layout.height());
            for (int b = 0; b < a; b++) {
                assertFalse(overlap(place, sizes.get(a), layout.places().get(b), sizes.get(b)), a + " on " + b);
            }
        }
        for (int i = 0; i < links.size(); i++) {
            List<Point> route = layout.routes().get(i);
            for (int bend = 1; bend < route.size(); bend++) {
                Point from = route.get(bend - 1);
                Point to = route.get(bend);
                assertTrue(Math.abs(from.x() - to.x()) < .01 || Math.abs(from.y() - to.y()) < .01, "level or upright");
                for (int node = 0; node < nodes; node++) {
                    assertFalse(
                            passes(from, to, layout.places().get(node), sizes.get(node)),
                            links.get(i) + " passes through " + node);
                }
            }
            touches(
                    route.get(0),
                    layout.places().get(links.get(i).from()),
                    sizes.get(links.get(i).from()));
            touches(
                    route.get(route.size() - 1),
                    layout.places().get(links.get(i).to()),
                    sizes.get(links.get(i).to()));
        }
    }

    private static boolean overlap(Point a, Size ofA, Point b, Size ofB) {
        return a.x() < b.x() + ofB.width()
                && b.x() < a.x() + ofA.width()
                && a.y() < b.y() + ofB.height()
                && b.y() < a.y() + ofA.height();
    }

    private static boolean passes(Point from, Point to, Point place, Size size) {
        return Math.max(from.x(), to.x()) > place.x() + .1
                && Math.min(from.x(), to.x()) < place.x() + size.width() - .1
                && Math.max(from.y(), to.y()) > place.y() + .1
                && Math.min(from.y(), to.y()) < place.y() + size.height() - .1;
    }

    private static void touches(Point end, Point place, Size size) {
        assertTrue(end.x() >= place.x() - .1 && end.x() <= place.x() + size.width() + .1);
        assertTrue(end.y() >= place.y() - .1 && end.y() <= place.y() + size.height() + .1);
    }

    @Test
    void nodesStandApartAndLinesPassNone() {
        check(6, FAN);
        check(3, TRIANGLE);
        check(3, CIRCLE);
        check(5, List.of(new Link(0, 1), new Link(2, 3)));
        check(40, tangle(40));
        check(80, tangle(80));
    }

    @Test
    void successorsStandToTheRight() {
        for (List<Link> links : List.of(FAN, TRIANGLE)) {
            for (Layout layout : List.of(Layout.of(sizes(6), links), Layout.quick(sizes(6), links))) {
                for (Link link : links) {
                    assertTrue(layout.places().get(link.from()).x()
                            < layout.places().get(link.to()).x());
                }
            }
        }
    }

    @Test
    void aLinkThatClosesACircleLeadsBack() {
        for (Layout layout : List.of(Layout.of(sizes(3), CIRCLE), Layout.quick(sizes(3), CIRCLE))) {
            assertEquals(
                    1,
                    layout.routes().stream()
                            .filter(route -> route.get(0).x()
                                    > route.get(route.size() - 1).x())
                            .count());
        }
    }

    /** Of ten that lead to one, any order crosses no lines. */
    @Test
    void nodesStandInTheirOrderWhereNoMoreLinesCross() {
        List<Link> star = IntStream.range(0, 10).mapToObj(i -> new Link(i, 10)).toList();
        for (Layout layout : List.of(Layout.of(sizes(11), star), Layout.quick(sizes(11), star))) {
            for (int i = 1; i < 10; i++) {
                assertTrue(
                        layout.places().get(i - 1).y() < layout.places().get(i).y());
            }
        }
    }

    /** By columns of our own they were crossed three times as often. */
    @Test
    void fewLinesCross() {
        int careful = crossings(Layout.of(sizes(40), tangle(40)));
        int quick = crossings(Layout.quick(sizes(40), tangle(40)));
        assertTrue(careful <= quick && quick < 130, careful + " and " + quick);
    }

    /** Where a level line and an upright one cross; lines that share their way cross once. */
    private static int crossings(Layout layout) {
        Set<Point> crossings = new LinkedHashSet<>();
        for (List<Point> one : layout.routes()) {
            for (List<Point> other : layout.routes()) {
                for (int i = 1; i < one.size(); i++) {
                    for (int k = 1; k < other.size(); k++) {
                        Point level = one.get(i);
                        Point upright = other.get(k);
                        if (isBetween(upright.x(), one.get(i - 1).x(), level.x())
                                && isBetween(level.y(), other.get(k - 1).y(), upright.y())) {
                            crossings.add(new Point(upright.x(), level.y()));
                        }
                    }
                }
            }
        }
        return crossings.size();
    }

    private static boolean isBetween(double place, double from, double to) {
        return Math.min(from, to) + .5 < place && place < Math.max(from, to) - .5;
    }

    @Test
    void theSameGraphIsLaidOutTheSameWayInAnyThread() {
        List<Link> links = tangle(40);
        for (Layout.Way way : List.<Layout.Way>of(Layout::of, Layout::quick)) {
            Layout first = way.of(sizes(40), links);
            List<Layout> others = IntStream.range(0, 12)
                    .parallel()
                    .mapToObj(i -> way.of(sizes(40), links))
                    .toList();
            others.forEach(other -> assertEquals(first, other));
        }
    }

    /** Drawn by the default placement of the library they were 5,427 high. */
    @Test
    void fourHundredNodesFillTheirDrawing() {
        Random chance = new Random(3);
        List<Layout.Size> nodes = Collections.nCopies(400, new Layout.Size(120, 38));
        Set<Layout.Link> links = new LinkedHashSet<>();
        while (links.size() < 600) {
            int from = chance.nextInt(399);
            links.add(new Layout.Link(from, Math.min(399, from + 1 + chance.nextInt(40))));
        }
        Layout layout = Layout.of(nodes, List.copyOf(links));
        assertTrue(layout.height() < 2_400, () -> layout.width() + " x " + layout.height());
    }
}
