package org.milestonesite.build;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.site.Site;

/** From sources to a site. */
public final class SiteBuild {

    private SiteBuild() {}

    /** Reads, checks and links everything; the pages are made when the site is written. */
    public static BuildResult run(BuildRequest request) {
        boolean missing = !Files.isDirectory(request.sourceDirectory());
        List<Diagnostic> findings =
                missing ? List.of(Diagnostic.nowhere(Code.MISSING_SOURCE, request.sourceDirectory())) : List.of();
        return new BuildResult(
                Report.of(findings, Map.of()),
                new Messages(Map.of()),
                missing ? Optional.empty() : Optional.of(new Site(new TreeMap<>())));
    }
}
