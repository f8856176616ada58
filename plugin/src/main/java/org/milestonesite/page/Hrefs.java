package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.plan.Target;

/** Addresses as one page writes them: relative to it. */
public interface Hrefs {

    /** Empty where there is nothing to link to. */
    Optional<String> to(Target target);

    /** @param path from the root of the site, with an anchor or without */
    String toPath(String path);
}
