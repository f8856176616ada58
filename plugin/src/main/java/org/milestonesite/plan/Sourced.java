package org.milestonesite.plan;

import java.util.Optional;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * A value of the plan and where it comes from.
 *
 * @param replaced the value that it took the place of, which may itself have replaced another
 */
public record Sourced<T>(T value, Location at, Optional<Sourced<T>> replaced) {

    public static <T> Sourced<T> of(Located<T> located) {
        return new Sourced<>(located.value(), located.at(), Optional.empty());
    }
}
