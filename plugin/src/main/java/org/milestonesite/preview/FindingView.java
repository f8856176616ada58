package org.milestonesite.preview;

import java.util.Optional;

/**
 * A finding as the preview shows it.
 *
 * @param severity its name, which is a class of the style sheet too
 */
record FindingView(
        String severity,
        String code,
        Optional<Place> place,
        String message,
        Optional<Excerpt> excerpt,
        Optional<String> also,
        Optional<String> help) {

    /** @param href opens it in the author's editor */
    record Place(String text, Optional<String> href) {}

    record Excerpt(String line, String mark) {}
}
