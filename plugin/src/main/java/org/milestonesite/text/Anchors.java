package org.milestonesite.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;

/** The ids of one text. Those that authors wrote are known before the first is made, so that they are never taken. */
final class Anchors {

    private final Scope scope;
    private final Set<String> written = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    Anchors(Scope scope) {
        this.scope = scope;
    }

    void reserve(String id) {
        written.add(id);
    }

    /** An id as an author wrote it; what is no good id, or the second of its name, is a finding. */
    Optional<String> written(String id, int offset) {
        if (!Attributes.isGoodId(id)) {
            report(Code.BAD_VALUE, id, offset);
            return Optional.empty();
        }
        if (!used.add(id)) {
            report(Code.DUPLICATE_KEY, id, offset);
            return Optional.of(free(id));
        }
        return Optional.of(id);
    }

    private void report(Code code, String id, int offset) {
        scope.findings()
                .accept(Diagnostic.of(code, scope.origin().locate(offset, id), id)
                        .variant("id"));
    }

    /** As GitHub makes them: lower case, spaces to hyphens, letters of every script kept, {@code -1} at the second. */
    String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.strip().toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isWhitespace(c) || c == '-') {
                slug.append('-');
            } else if (Character.isLetterOrDigit(c) || c == '_' || Character.getType(c) == Character.NON_SPACING_MARK) {
                slug.appendCodePoint(c);
            }
        });
        return free(slug.isEmpty() ? "section" : slug.toString());
    }

    private String free(String wanted) {
        String id = wanted;
        for (int i = 1; written.contains(id) || !used.add(id); i++) {
            id = wanted + "-" + i;
        }
        return id;
    }
}
