package org.milestonesite.link;

import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * A link of a text to a path of the site that is not a page of prose. Whether there is such a page is known when the
 * paths are.
 */
public record PathLink(String path, Optional<String> anchor, Location at) {}
