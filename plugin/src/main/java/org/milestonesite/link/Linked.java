package org.milestonesite.link;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Plan;

/**
 * The plan, and what did not resolve.
 *
 * @param plan empty where there is no data date or no milestone: then there is nothing to show
 * @param paths links to check against the paths of the site
 * @param relinker for changes of a text
 */
public record Linked(Optional<Plan> plan, List<PathLink> paths, List<Diagnostic> findings, Relinker relinker) {}
