package org.milestonesite.mojo;

import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.EditionFile;

/**
 * Freezes the plan as it is now: <code>editions/REVISION.json</code> among the sources, to be committed with them. From
 * then on the site tells what has changed since, and a code that this edition has can't get lost. With errors in the
 * sources nothing is written.
 */
@Mojo(name = "snapshot", requiresProject = false, threadSafe = true)
public final class SnapshotMojo extends SiteMojo {

    /** Whether an edition of the same revision that says something else is overwritten. */
    @Parameter(property = "milestone-site.replaceEdition", defaultValue = "false")
    private boolean replaceEdition;

    /** It writes no site. */
    @Override
    Path outputDirectory(Folders folders) {
        return folders.of(null, "target/site");
    }

    @Override
    Outcome finish(BuildRequest request, BuildResult result) {
        EditionFile.Outcome outcome = EditionFile.write(request, result, replaceEdition);
        return new Outcome(
                result.report().with(outcome.findings()),
                outcome.line().stream().toList());
    }
}
