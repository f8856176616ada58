package org.milestonesite.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Report;

/**
 * Reports every finding of the milestone sources, and what is in the way where the site would go. Of an approved document
 * it reports too when it says other than the frozen edition of its revision and the change record does not say so. It
 * writes the findings, as findings.json and findings.sarif, and no site.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    /** Where the site would go, as configured for <code>generate</code>. */
    @Parameter(property = "milestone-site.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    private File outputDirectory;

    @Override
    BuildRequest request() {
        return super.request().withGate();
    }

    @Override
    Path outputDirectory(Folders folders) {
        return folders.of(outputDirectory, "target/site");
    }

    @Override
    Outcome finish(BuildRequest request, BuildResult result) {
        List<Diagnostic> inTheWay = writer(request).check(result.site().orElseThrow());
        Report report = result.report().with(inTheWay);
        return new Outcome(report, report.entries().isEmpty() ? nothing(result) : List.of());
    }

    /** Silence would leave open whether anything was looked at. */
    private static List<String> nothing(BuildResult result) {
        int milestones = result.milestones();
        return result.findingsMessages().find("checked", List.of(milestones)).stream()
                .toList();
    }
}
