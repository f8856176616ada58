package org.milestonesite.build;

import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.site.Site;

/**
 * What a build made of the sources.
 *
 * @param findingsMessages the words of the report
 * @param site empty where an error keeps it from being made
 */
public record BuildResult(Report report, Messages findingsMessages, Optional<Site> site) {}
