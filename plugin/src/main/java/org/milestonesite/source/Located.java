package org.milestonesite.source;

import java.util.function.Function;

/** A value and where it stands. */
public record Located<T>(T value, Location at) {

    public <R> Located<R> map(Function<? super T, ? extends R> change) {
        return new Located<>(change.apply(value), at);
    }
}
