package org.milestonesite.site;

import java.util.Optional;
import org.milestonesite.site.Manifest.Entry;

/** One file of a site, made but not yet published. */
sealed interface Draft {

    String path();

    /** Nothing needs to be written. */
    record Same(String path, Entry entry) implements Draft {}

    /** Waits in the staging folder, under its number. */
    record Changed(String path, Entry entry, int number) implements Draft {}

    /** Something that we did not write is in its place, or in that of a folder above it. */
    record Foreign(String path, String inTheWay) implements Draft {}

    /** Could not be made. */
    record Failed(String path, Throwable cause) implements Draft {}

    default Optional<Entry> published() {
        return this instanceof Same same
                ? Optional.of(same.entry)
                : this instanceof Changed changed ? Optional.of(changed.entry) : Optional.empty();
    }
}
