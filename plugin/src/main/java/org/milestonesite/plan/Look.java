package org.milestonesite.plan;

import java.util.List;
import java.util.Optional;
import org.milestonesite.source.Location;

/**
 * What the document looks like besides its theme: the key {@code look} of {@code site.yaml}.
 *
 * @param logo path of the picture beside the handle, from the root of the site, such as {@code figures/logo.svg}
 * @param accents the colour of links and focus, at most one for each scheme
 */
public record Look(Optional<String> logo, List<Accent> accents) {

    public static final Look PLAIN = new Look(Optional.empty(), List.of());

    /** The two sets of colours that every page has. */
    public enum Scheme {
        LIGHT,
        DARK
    }

    /** @param colour as {@code #rrggbb}, lower case */
    public record Accent(Scheme scheme, String colour, Location at) {}
}
