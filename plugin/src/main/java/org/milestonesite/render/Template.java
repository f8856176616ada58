package org.milestonesite.render;

import java.util.List;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** A template as far as its names go: text and comments are left out. */
record Template(SourceFile file, List<Node> nodes) {

    sealed interface Node {}

    /** {@code {{name}}}, or {@code {{{name}}}} when raw. */
    record Value(String name, boolean raw, Location at) implements Node {}

    /** {@code {{#name}} … {{/name}}}, or {@code {{^name}} … {{/name}}} when inverted. */
    record Section(String name, boolean inverted, List<Node> body, Location at) implements Node {}

    /** {@code {{>name}}}. */
    record Partial(String name, Location at) implements Node {}
}
