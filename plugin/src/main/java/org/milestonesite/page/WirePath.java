package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.insight.Wiring.Wire;

/** The way of a line between two rows, as the path of a drawing: right angles, rounded. */
final class WirePath {

    /** From the middle of a row to where lines leave it, and to where they come upon it from above. */
    private static final double LEAVING = 9;

    private static final double COMING = 10;

    /** Where a line ends above the middle of the row, so that its tip touches the mark. */
    private static final double TIP = 6;

    private static final double ROUND = 4;

    private record Point(double x, double y) {}

    private WirePath() {}

    /**
     * @param top where the first row that is drawn begins, {@code bottom} where the last one ends; what of the line lies
     *     beyond is left out
     * @param row how high a row is
     * @param first the number of the first row that is drawn
     * @return empty if nothing of the line is left
     */
    static String of(Wire wire, int first, double row, double top, double bottom) {
        double from = top + (wire.need().from() - first + .5) * row;
        double to = top + (wire.need().to() - first + .5) * row;
        List<Point> points = new ArrayList<>();
        points.add(new Point(wire.out(), from));
        if (wire.channel() != wire.out()) {
            points.add(new Point(wire.out(), from + LEAVING));
            points.add(new Point(wire.channel(), from + LEAVING));
        }
        if (wire.channel() != wire.in()) {
            points.add(new Point(wire.channel(), to - COMING));
            points.add(new Point(wire.in(), to - COMING));
        }
        points.add(new Point(wire.in(), to - TIP));
        boolean ends = to > top && to < bottom;
        List<Point> seen = clip(points, top, bottom);
        return seen.size() < 2 ? "" : rounded(seen) + (ends ? "m-3-4l3 4l3-4" : "");
    }

    /** Only uprights reach beyond an edge: all else lies within a row. */
    private static List<Point> clip(List<Point> points, double top, double bottom) {
        List<Point> seen = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point a = points.get(i - 1);
            Point b = points.get(i);
            Point from = new Point(a.x, Math.max(top, Math.min(bottom, a.y)));
            Point to = new Point(b.x, Math.max(top, Math.min(bottom, b.y)));
            if (a.y == b.y ? a.y == from.y : from.y != to.y) {
                if (seen.isEmpty()) {
                    seen.add(from);
                }
                seen.add(to);
            }
        }
        return seen;
    }

    private static String rounded(List<Point> points) {
        StringBuilder path = new StringBuilder("M");
        append(path, points.get(0));
        for (int i = 1; i + 1 < points.size(); i++) {
            Point before = points.get(i - 1);
            Point corner = points.get(i);
            Point after = points.get(i + 1);
            double round = Math.min(ROUND, Math.min(length(before, corner), length(corner, after)) / 2);
            append(path.append('L'), toward(corner, before, round));
            append(path.append('Q'), corner);
            append(path.append(' '), toward(corner, after, round));
        }
        append(path.append('L'), points.get(points.size() - 1));
        return path.toString();
    }

    private static double length(Point a, Point b) {
        return Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    }

    private static Point toward(Point from, Point to, double distance) {
        double length = length(from, to);
        double share = length == 0 ? 0 : distance / length;
        return new Point(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    private static void append(StringBuilder path, Point point) {
        path.append(Svg.number(point.x)).append(' ').append(Svg.number(point.y));
    }
}
