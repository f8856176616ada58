package org.milestonesite.site;

import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Diagnostic;

/**
 * What {@link SiteWriter} did.
 *
 * @param pages how many pages the site has
 * @param changed how many of its files are new or have other bytes than before
 * @param deleted how many files of the site before are gone
 * @param findings why nothing or not all was written; empty when all went well
 * @param cause what was thrown, for those who look for a mistake of ours
 */
public record Written(int pages, int changed, int deleted, List<Diagnostic> findings, Optional<Throwable> cause) {

    public Written {
        findings = List.copyOf(findings);
    }

    static Written failed(List<Diagnostic> findings, Optional<Throwable> cause) {
        return new Written(0, 0, 0, findings, cause);
    }
}
