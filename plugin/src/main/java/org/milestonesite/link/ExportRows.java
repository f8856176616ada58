package org.milestonesite.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawSchedule;

/** The rows of a month-end export, each milestone once: one that stands there under several of its codes by that of today. */
final class ExportRows {

    private ExportRows() {}

    /** @param codes by code or older code, the code; rows whose code it does not have stay */
    static List<RawMilestone> of(RawSchedule export, Map<String, String> codes) {
        Set<String> written =
                export.milestones().stream().map(row -> row.code().value()).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return export.milestones().stream()
                .filter(row -> {
                    String code = codes.get(row.code().value());
                    return code == null
                            || (code.equals(row.code().value()) || !written.contains(code)) && seen.add(code);
                })
                .toList();
    }
}
