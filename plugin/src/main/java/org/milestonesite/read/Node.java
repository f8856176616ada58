package org.milestonesite.read;

import java.util.List;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/** A YAML document as a tree in which everything has its place. */
sealed interface Node {

    Location at();

    /** Keys are unique: of two equal ones the first holds, and the second is a finding. */
    record Mapping(List<Entry> entries, Location at) implements Node {}

    record Entry(Located<String> key, Node value) {}

    record Sequence(List<Node> items, Location at) implements Node {}

    /** @param text as YAML reads it, of numbers and dates as written */
    record Scalar(String text, Location at) implements Node {}

    /** Something that is not supported, which has been told. */
    record Refused(Location at) implements Node {}

    /** Nothing written, or {@code null}. */
    record Absent(Location at) implements Node {}
}
