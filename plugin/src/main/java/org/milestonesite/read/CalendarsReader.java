package org.milestonesite.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;

/** The key {@code calendars}: names of the author's choosing, and what each picks. */
final class CalendarsReader {

    private static final String KEY = "calendars";
    private static final String RELEASES = "releases";

    private CalendarsReader() {}

    static List<RawSite.Calendar> read(Fields site, Findings findings) {
        Node node = site.node(KEY);
        Fields fields = Fields.of(node, KEY, findings);
        List<RawSite.Calendar> calendars = new ArrayList<>();
        Set<String> taken = new HashSet<>(Set.of(RELEASES));
        for (Node.Entry entry : node instanceof Node.Mapping mapping ? mapping.entries() : List.<Node.Entry>of()) {
            Located<String> name = entry.key();
            List<Selector> milestones = Selectors.of(fields, name.value(), findings);
            if (!name.value().matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
                findings.add(bad(name, "calendar"));
            } else if (!taken.add(name.value().toLowerCase(Locale.ROOT))) {
                findings.add(bad(name, "calendar-taken"));
            } else {
                calendars.add(new RawSite.Calendar(
                        name,
                        milestones,
                        Selectors.patterns(fields.node(name.value())).toList()));
            }
        }
        return List.copyOf(calendars);
    }

    private static Diagnostic bad(Located<String> name, String variant) {
        return Diagnostic.of(Code.BAD_VALUE, name.at(), name.value()).variant(variant);
    }
}
