package org.milestonesite.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.PlanExport;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.site.Written;

/**
 * Writes the plan as a register in our own format, which takes the place of the exports of a scheduling tool, of the
 * annotations and of other registers; milestones that have a file of their own stay where they are. What a register can't
 * hold is counted and named. With errors in the sources nothing is written.
 */
@Mojo(name = "export", requiresProject = false, threadSafe = true)
public final class ExportMojo extends SiteMojo {

    /** Where the register goes, as <code>milestones/schedule.yaml</code>. Files of others there are not overwritten. */
    @Parameter(
            property = "milestone-site.exportDirectory",
            defaultValue = "${project.build.directory}/milestone-site/export")
    private File exportDirectory;

    @Override
    Path outputDirectory(Folders folders) {
        return folders.of(exportDirectory, "target/milestone-site/export");
    }

    @Override
    Outcome finish(BuildRequest request, BuildResult result) {
        PlanExport export = PlanExport.of(request);
        Written written = writer(request).write(export.files());
        written.cause().ifPresent(cause -> getLog().debug(cause));
        String folder = new Folders(request.projectDirectory()).display(request.outputDirectory());
        List<String> lines =
                written.findings().isEmpty() ? export.summary(result.findingsMessages(), folder) : List.of();
        List<Diagnostic> findings =
                written.findings().stream().map(ExportMojo::mended).toList();
        return new Outcome(result.report().with(findings), lines);
    }

    /** The usual mend tells of the folder of the site. */
    private static Diagnostic mended(Diagnostic finding) {
        return finding.code() == Code.FOREIGN_FILE ? finding.help("export-folder") : finding;
    }
}
