package org.milestonesite.mojo;

import java.io.File;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;

/** Reports every finding of the milestone sources and writes no site. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, requiresProject = false, threadSafe = true)
public final class CheckMojo extends SiteMojo {

    /** Where the site would go. */
    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
    private File outputDirectory;

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    Outcome finish(BuildRequest request, BuildResult result) {
        return new Outcome(result.report(), "");
    }
}
