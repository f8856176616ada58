package org.milestonesite.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.site.Written;

/**
 * Builds the website of a release plan from its milestone sources. With errors in them nothing is written, and the site
 * of before stays as it is.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.SITE, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends SiteMojo {

    /**
     * Where the site goes. Files of others may live there too, such as those of maven-site-plugin; where one has the
     * place of a file of ours, choose a sub-folder.
     */
    @Parameter(property = "milestone-site.outputDirectory", defaultValue = "${project.reporting.outputDirectory}")
    private File outputDirectory;

    @Override
    Path outputDirectory(Folders folders) {
        return folders.of(outputDirectory, "target/site");
    }

    @Override
    Outcome finish(BuildRequest request, BuildResult result) {
        Written written = writer(request).write(result.site().orElseThrow());
        written.cause().ifPresent(cause -> getLog().debug(cause));
        List<String> line = result
                .findingsMessages()
                .find(
                        "generated",
                        List.of(
                                written.pages(),
                                written.changed(),
                                written.deleted(),
                                request.outputDirectory().resolve("index.html").toUri()))
                .stream()
                .toList();
        return new Outcome(result.report().with(written.findings()), line);
    }
}
