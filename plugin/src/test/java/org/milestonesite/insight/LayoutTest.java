package org.milestonesite.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
        check(sizes, links, Layout.small(sizes, links));
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
            for (Layout layout : List.of(Layout.of(sizes(6), links), Layout.small(sizes(6), links))) {
                for (Link link : links) {
                    assertTrue(layout.places().get(link.from()).x()
                            < layout.places().get(link.to()).x());
                }
            }
        }
    }

    @Test
    void linesThatLeadToOneNodeOnlyShareAChannel() {
        Layout layout = Layout.small(sizes(6), FAN);
        assertEquals(
                layout.routes().get(0).get(1).x(), layout.routes().get(2).get(1).x());
        List<Link> two = List.of(new Link(0, 4), new Link(0, 5), new Link(1, 4), new Link(2, 5), new Link(3, 5));
        layout = Layout.small(sizes(6), two);
        assertEquals(
                layout.routes().get(3).get(1).x(), layout.routes().get(4).get(1).x());
        assertEquals(
                layout.routes().get(0).get(1).x(), layout.routes().get(1).get(1).x());
        assertNotEquals(
                layout.routes().get(0).get(1).x(), layout.routes().get(3).get(1).x());
    }

    @Test
    void linesOneAboveTheOtherShareAChannel() {
        List<Size> sizes = Collections.nCopies(6, new Size(60, 30));
        List<Link> fans = List.of(new Link(0, 2), new Link(1, 2), new Link(3, 5), new Link(4, 5));
        assertEquals(
                ColumnLayout.of(sizes.subList(0, 3), fans.subList(0, 2)).width(),
                ColumnLayout.of(sizes, fans).width());
        List<Link> crossed = List.of(new Link(0, 2), new Link(1, 2), new Link(0, 5), new Link(4, 5));
        assertTrue(ColumnLayout.of(sizes, crossed).width()
                > ColumnLayout.of(sizes, fans).width());
    }

    @Test
    void aLinkThatPassesAColumnHasAPlaceThere() {
        Columns columns = Columns.of(3, TRIANGLE);
        assertEquals(List.of(0, 1, 2, 1), columns.column());
        assertEquals(List.of(0, 3, 2), columns.ways().get(2));
    }

    @Test
    void aLinkThatClosesACircleLeadsBack() {
        assertEquals(List.of(false, false, true), Columns.of(3, CIRCLE).turned());
        for (Layout layout : List.of(Layout.of(sizes(3), CIRCLE), Layout.small(sizes(3), CIRCLE))) {
            assertEquals(
                    1,
                    layout.routes().stream()
                            .filter(route -> route.get(0).x()
                                    > route.get(route.size() - 1).x())
                            .count());
        }
    }

    @Test
    void whatWaitsForNoneStandsRightBeforeWhatWaitsForIt() {
        assertEquals(
                List.of(0, 1, 2, 1),
                Columns.of(4, List.of(new Link(0, 1), new Link(1, 2), new Link(3, 2)))
                        .column());
    }

    @Test
    void nodesOfAColumnStandBesideThoseTheyAreLinkedWith() {
        Layout layout = Layout.small(sizes(5), List.of(new Link(4, 0), new Link(4, 1), new Link(0, 3), new Link(1, 2)));
        assertTrue(layout.places().get(0).y() < layout.places().get(1).y());
        assertTrue(layout.places().get(3).y() < layout.places().get(2).y());
    }

    @Test
    void theSameGraphIsLaidOutTheSameWayInAnyThread() {
        List<Link> links = tangle(40);
        for (Layout.Way way : List.<Layout.Way>of(Layout::of, Layout::small)) {
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
        assertTrue(layout.height() < 2_000, () -> layout.width() + " x " + layout.height());
    }
}
