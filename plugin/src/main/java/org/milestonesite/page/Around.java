package org.milestonesite.page;

import java.util.Optional;

/** The pages before and after one, in document order. */
public record Around(Optional<Link> previous, Optional<Link> next) {

    static Optional<Around> of(Optional<Link> previous, Optional<Link> next) {
        return previous.isPresent() || next.isPresent() ? Optional.of(new Around(previous, next)) : Optional.empty();
    }
}
