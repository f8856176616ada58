package org.milestonesite.link;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestonesite.read.RawDocument;

/** Names as the published reference list prints them: {@code Comoretto, G., Guy, L.P., O'Mullane, W., et al.} */
final class CitedNames {

    /** From the fourth author on it says {@code et al.} */
    private static final int SHOWN = 3;

    /** {@code Kian-Tat} and {@code K.-T.} are both published as {@code K.T.} */
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s.\\-\u2010\u2011\u2013]+");

    private CitedNames() {}

    /** Empty where the entry names nobody. */
    static String of(RawDocument raw) {
        if (raw.authors().isEmpty()) {
            return "";
        }
        boolean more = raw.others() || raw.authors().size() > SHOWN;
        String names =
                raw.authors().stream().limit(SHOWN).map(CitedNames::cited).collect(Collectors.joining(", "));
        boolean editors = Citations.field(raw, "author").isEmpty();
        return names + (more ? ", et al." : "") + (editors ? " (eds.)" : "");
    }

    private static String cited(RawDocument.Author author) {
        return author.given()
                .flatMap(CitedNames::initials)
                .map(initials -> author.family() + ", " + initials)
                .orElse(author.family());
    }

    private static Optional<String> initials(String given) {
        String initials = Arrays.stream(BETWEEN_NAMES.split(given))
                .filter(name -> !name.isEmpty() && Character.isLetter(name.codePointAt(0)))
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining());
        return initials.isEmpty() ? Optional.empty() : Optional.of(initials);
    }
}
