package org.milestonesite.link;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What was probably meant by a citation that holds more than a key. */
final class CitedKeys {

    private CitedKeys() {}

    /**
     * {@code A; @B} as {@code [@A] [@B]}, and {@code A §3} as {@code [@A, §3]}.
     *
     * @param known whether something has a name
     */
    static Optional<String> apart(String key, Predicate<String> known) {
        List<String> keys = Arrays.stream(key.split("[;\\s]+@?|,\\s*@"))
                .filter(part -> !part.isEmpty())
                .toList();
        if (keys.size() > 1 && keys.stream().allMatch(known)) {
            return Optional.of(keys.stream().map(name -> "[@" + name + "]").collect(Collectors.joining(" ")));
        }
        int blank = key.indexOf(' ');
        String name = blank < 0 ? "" : key.substring(0, blank);
        return known.test(name)
                ? Optional.of("[@" + name + ", " + key.substring(blank).strip() + "]")
                : Optional.empty();
    }
}
