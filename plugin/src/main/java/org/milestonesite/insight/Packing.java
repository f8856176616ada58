package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.milestonesite.insight.Layout.Point;

/** Puts drawings beside and below each other, each as high as it can lie, without leaving the width of a window. */
final class Packing {

    /** A page is scrolled down, not sideways. */
    private static final int WIDTH = 1140;

    private static final int BETWEEN = 12;

    /** How far down each unit of the width is taken. */
    private final double[] taken;

    private Packing(int width) {
        taken = new double[width];
    }

    static Layout of(List<Component> groups, List<Layout> layouts, int nodes, int links) {
        double widest = layouts.stream().mapToDouble(Layout::width).max().orElse(0);
        Packing packing = new Packing(Math.max(WIDTH, (int) Math.ceil(widest)) + BETWEEN);
        Point[] places = new Point[nodes];
        List<List<Point>> routes = new ArrayList<>(java.util.Collections.nCopies(links, List.of()));
        double width = 0;
        double height = 0;
        for (int i = 0; i < groups.size(); i++) {
            Component group = groups.get(i);
            Layout layout = layouts.get(i);
            Point at = packing.place(layout);
            for (int node = 0; node < group.nodes().size(); node++) {
                places[group.nodes().get(node)] = moved(layout.places().get(node), at);
            }
            for (int link = 0; link < group.links().size(); link++) {
                routes.set(
                        group.links().get(link),
                        layout.routes().get(link).stream()
                                .map(point -> moved(point, at))
                                .toList());
            }
            width = Math.max(width, at.x() + layout.width());
            height = Math.max(height, at.y() + layout.height());
        }
        return new Layout(width, height, Arrays.asList(places), routes);
    }

    private static Point moved(Point point, Point by) {
        return new Point(point.x() + by.x(), point.y() + by.y());
    }

    /** As high as there is room, and there as far left. */
    private Point place(Layout layout) {
        int wide = (int) Math.ceil(layout.width()) + BETWEEN;
        int best = 0;
        double top = Double.MAX_VALUE;
        for (int x = 0; x + wide <= taken.length; x++) {
            double from = 0;
            int last = x;
            for (int i = x; i < x + wide; i++) {
                if (taken[i] > from) {
                    from = taken[i];
                    last = i;
                }
            }
            if (from < top) {
                top = from;
                best = x;
            }
            if (from == 0) {
                break;
            }
            // wherever it stands in the way, nothing can lie higher
            x = last;
        }
        Arrays.fill(taken, best, best + wide, top + layout.height() + BETWEEN);
        return new Point(best, top);
    }
}
