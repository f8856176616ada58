package org.milestonesite.page;

import java.util.List;
import org.milestonesite.insight.Layout.Point;

/** The way of a line between two nodes, as the path of a drawing: right angles, rounded, and the head of an arrow. */
final class RoutePath {

    private static final double ROUND = 4;

    private RoutePath() {}

    static String of(List<Point> points) {
        StringBuilder path = new StringBuilder("M").append(text(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point bend = points.get(i);
            Point before = towards(bend, points.get(i - 1));
            Point after = towards(bend, points.get(i + 1));
            path.append('L').append(text(before));
            path.append('Q').append(text(bend)).append(' ').append(text(after));
        }
        Point end = points.get(points.size() - 1);
        path.append('L').append(text(end));
        // what closes a circle may come from the right
        boolean right = points.get(points.size() - 2).x() <= end.x();
        return path.append(right ? "m-5-3l5 3-5 3" : "m5-3l-5 3 5 3").toString();
    }

    private static Point towards(Point from, Point to) {
        double distance = Math.abs(to.x() - from.x()) + Math.abs(to.y() - from.y());
        double share = distance == 0 ? 0 : Math.min(ROUND, distance / 2) / distance;
        return new Point(from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y()));
    }

    private static String text(Point point) {
        return Svg.half(point.x()) + " " + Svg.half(point.y());
    }
}
