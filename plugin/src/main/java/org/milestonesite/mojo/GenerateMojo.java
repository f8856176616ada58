package org.milestonesite.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.ChangeRecord;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.site.Site;
import org.milestonesite.site.SiteZip;
import org.milestonesite.site.WorkFile;
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

    /**
     * Whether the site has the whole document as a PDF too, named by its handle: with page numbers, bookmarks and embedded
     * fonts.
     */
    @Parameter(property = "milestone-site.pdf", defaultValue = "false")
    private boolean pdf;

    /**
     * Whether the site is packed into a zip as well, ready to mail: <code>HANDLE-REVISION.zip</code> in the build folder,
     * <code>HANDLE.zip</code> without a revision.
     */
    @Parameter(property = "milestone-site.zip", defaultValue = "false")
    private boolean zip;

    @Parameter(defaultValue = "${project.build.directory}", readonly = true)
    private File buildDirectory;

    @Override
    BuildRequest request() {
        return super.request().withPdf(pdf);
    }

    @Override
    Path outputDirectory(Folders folders) {
        return folders.of(outputDirectory, "target/site");
    }

    @Override
    Outcome finish(BuildRequest request, BuildResult result) {
        Site site = result.site().orElseThrow();
        Written written = writer(request).write(site);
        written.cause().ifPresent(cause -> getLog().debug(cause));
        List<Diagnostic> findings = new ArrayList<>(written.findings());
        List<String> lines = new ArrayList<>();
        line(
                        result.findingsMessages(),
                        "generated",
                        written.pages(),
                        written.changed(),
                        written.deleted(),
                        request.outputDirectory().resolve("index.html").toUri())
                .ifPresent(lines::add);
        findings.addAll(changeRecord(request, result, lines));
        if (zip && findings.isEmpty()) {
            Folders folders = new Folders(request.projectDirectory());
            Path folder = folders.of(buildDirectory, "target");
            String edition = result.edition();
            Path file = folder.resolve(edition + ".zip");
            findings.addAll(new SiteZip(request.outputDirectory(), file, edition, folders.display(folder)).write(site));
            line(result.findingsMessages(), "zipped", folders.display(file)).ifPresent(lines::add);
        }
        return new Outcome(result.report().with(findings), lines);
    }

    private static List<Diagnostic> changeRecord(BuildRequest request, BuildResult result, List<String> lines) {
        String folder = new Folders(request.projectDirectory()).display(request.workDirectory());
        Optional<byte[]> draft = ChangeRecord.draft(result);
        if (draft.isPresent()) {
            line(result.findingsMessages(), "change-record", folder + "/" + ChangeRecord.FILE)
                    .ifPresent(lines::add);
        }
        return new WorkFile(request.workDirectory(), folder, ChangeRecord.FILE).write(draft);
    }

    private static Optional<String> line(Messages words, String key, Object... arguments) {
        return words.find(key, List.of(arguments));
    }
}
