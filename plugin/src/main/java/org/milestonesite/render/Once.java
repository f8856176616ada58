package org.milestonesite.render;

import java.util.function.Supplier;

/** A value that is made when it is first asked for, by whichever thread asks; others wait for it. */
final class Once<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private T value;

    /** @param maker never gives null */
    Once(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (value == null) {
            value = maker.get();
        }
        return value;
    }
}
