package org.milestonesite.link;

import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Sourced;

/** Words of what was replaced or taken away: worth knowing, since the next export may have it right. */
final class Overrides {

    /** Enough of a text to know it by. */
    private static final int EXCERPT = 60;

    private Overrides() {}

    /** @param said the value as text, empty where there is none now, with what it replaced */
    static Diagnostic finding(String code, String field, Sourced<String> said) {
        Sourced<String> before = said.replaced().orElseThrow();
        Diagnostic override =
                Diagnostic.of(Code.OVERRIDE, said.at(), field, code, cut(said.value()), cut(before.value()));
        String variant = said.value().isEmpty() ? "removed" : before.value().isEmpty() ? "again" : "";
        return (variant.isEmpty() ? override : override.variant(variant)).also(before.at());
    }

    private static String cut(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT).strip() + "…";
    }
}
