package org.milestonesite.findings;

import java.util.List;
import java.util.Optional;
import org.milestonesite.harness.TestSite;

/**
 * A mistake in the good project, and what should be said about it.
 *
 * @param code of the finding that names the mistake
 * @param path of the file where it should stand, from the source folder; {@code .} where there is no place to show
 * @param line where the mistake is, 0 where there is no line
 * @param elsewhere why the finding stands at another line than the mistake; empty where it does not
 * @param alone why it can't stand among the others; empty where it can
 * @param console all that should be printed, which holds the finding itself and all that comes with it
 */
record Fault(
        String name,
        String code,
        String path,
        int line,
        String elsewhere,
        String alone,
        List<Change> changes,
        String console) {

    void spoil(TestSite good) {
        changes.forEach(change -> change.apply(good));
    }

    /** The first line of the finding that names the mistake, if it is printed at all. */
    Optional<String> head() {
        String place = path.equals(".") ? "" : "src/milestones/" + path + ":" + line + ":";
        return console.lines()
                .filter(printed -> printed.startsWith(place) && printed.contains("[" + code + "]: "))
                .findFirst();
    }

    /** The head of a finding without line and column, which move when more is wrong in its file. */
    static String withoutLine(String head) {
        return head.replaceFirst(":\\d+:\\d+: ", ": ");
    }

    @Override
    public String toString() {
        return name;
    }
}
