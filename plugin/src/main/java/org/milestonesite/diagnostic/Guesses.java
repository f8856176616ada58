package org.milestonesite.diagnostic;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The {@link Nearest} of the known names to each of many wrong ones. Each is compared with all that are known, so only the
 * first so many are: of thousands of unknown names it is a file that is missing, and nobody wants to wait for a guess at each.
 *
 * <p>Not thread-safe: each task has its own.
 */
public final class Guesses {

    private static final int MOST = 50;

    private final Collection<String> known;
    private final Map<String, Optional<String>> made = new HashMap<>();

    public Guesses(Collection<String> known) {
        this.known = known;
    }

    /** Empty where no known name is near, or too many were asked for before. */
    public Optional<String> of(String wrong) {
        if (!made.containsKey(wrong) && made.size() < MOST) {
            made.put(wrong, Nearest.of(wrong, known));
        }
        return made.getOrDefault(wrong, Optional.empty());
    }
}
