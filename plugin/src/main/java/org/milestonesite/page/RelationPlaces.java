package org.milestonesite.page;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.milestonesite.source.Location;

/** The relations of a milestone that one file states, and the lines that do: {@code a.yaml:7, 9–12}. */
final class RelationPlaces {

    private final Location first;
    private final Set<String> codes = new LinkedHashSet<>();
    private final SortedSet<Integer> lines = new TreeSet<>();

    RelationPlaces(Location first) {
        this.first = first;
    }

    void add(String code, Location at) {
        codes.add(code);
        lines.add(at.line());
    }

    Location first() {
        return first;
    }

    Collection<String> codes() {
        return codes;
    }

    /** Of a file without lines, the place as it names itself. */
    String display() {
        if (first.line() == 0) {
            return first.display();
        }
        StringBuilder text = new StringBuilder(first.file().path());
        String before = ":";
        Iterator<Integer> all = lines.iterator();
        int start = all.next();
        int end = start;
        while (all.hasNext()) {
            int line = all.next();
            if (line > end + 1) {
                append(text.append(before), start, end);
                before = ", ";
                start = line;
            }
            end = line;
        }
        append(text.append(before), start, end);
        return text.toString();
    }

    private static void append(StringBuilder text, int start, int end) {
        text.append(start);
        if (end > start) {
            text.append('–').append(end);
        }
    }
}
