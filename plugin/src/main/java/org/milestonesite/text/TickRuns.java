package org.milestonesite.text;

import java.util.HashMap;
import java.util.Map;

/** The runs of backticks of one piece of text, each with the next one of its length: found once, from the end. */
record TickRuns(Map<Integer, Run> byStart) {

    private record Run(int length, int next) {}

    static TickRuns of(CharSequence text) {
        Map<Integer, Run> runs = new HashMap<>();
        Map<Integer, Integer> nextOfLength = new HashMap<>();
        for (int end = text.length(); end > 0; end--) {
            if (text.charAt(end - 1) != '`') {
                continue;
            }
            int start = end;
            while (start > 0 && text.charAt(start - 1) == '`') {
                start--;
            }
            Integer next = nextOfLength.put(end - start, start);
            runs.put(start, new Run(end - start, next == null ? -1 : next));
            // The first tick may be escaped; then the run begins with the second.
            if (end - start > 1) {
                runs.put(start + 1, new Run(end - start - 1, nextOfLength.getOrDefault(end - start - 1, -1)));
            }
            end = start;
        }
        return new TickRuns(runs);
    }

    int length(int start) {
        Run run = byStart.get(start);
        return run == null ? 1 : run.length();
    }

    /** Where the run begins that closes this one, or -1. */
    int next(int start) {
        Run run = byStart.get(start);
        return run == null ? -1 : run.next();
    }
}
