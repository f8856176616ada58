package org.milestonesite.mojo;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.diagnostic.ConsolePrinter;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.site.ReportFiles;
import org.milestonesite.site.SiteWriter;

/** What the goals that build a site have in common. Their parameters end here, as a {@link BuildRequest}. */
abstract class SiteMojo extends AbstractMojo {

    /** The folder of the milestone sources, with <code>site.yaml</code> in it. */
    @Parameter(property = "milestone-site.sourceDirectory", defaultValue = "${basedir}/src/milestones")
    private File sourceDirectory;

    /** Where the plugin keeps what is no part of the site, such as the list of the files that it wrote. */
    @Parameter(property = "milestone-site.workDirectory", defaultValue = "${project.build.directory}/milestone-site")
    private File workDirectory;

    /** Whether to do nothing. */
    @Parameter(property = "milestone-site.skip", defaultValue = "false")
    private boolean skip;

    /** Whether warnings fail the build as errors do. */
    @Parameter(property = "milestone-site.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** How many findings are printed at most; of more than that, the gravest, and some of each kind. */
    @Parameter(property = "milestone-site.maxFindings", defaultValue = "50")
    private int maxFindings;

    /** Without a project, the folder that Maven was called in: that of <code>${project}</code> is not known then. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Milestone Site: skipped");
            return;
        }
        try {
            run(request());
        } catch (RuntimeException | StackOverflowError e) {
            // Findings are no exceptions: this is a mistake of ours. Maven prints the trace with -e and -X only.
            throw new MojoExecutionException("Milestone Site has failed, which no source should make it do: " + e, e);
        }
    }

    /** The parameters, made absolute: from here on nothing knows of Maven. */
    BuildRequest request() {
        Folders folders = new Folders(baseDirectory.toPath());
        return new BuildRequest(
                folders.base(),
                folders.of(sourceDirectory, "src/milestones"),
                outputDirectory(folders),
                folders.of(workDirectory, "target/milestone-site"),
                failOnWarning);
    }

    /** Made absolute. */
    abstract Path outputDirectory(Folders folders);

    /** Does the work after the build, and adds what it finds. */
    abstract Outcome finish(BuildRequest request, BuildResult result);

    /** What is printed at the end: all findings, and lines if there are any to print. */
    record Outcome(Report report, List<String> lines) {}

    static SiteWriter writer(BuildRequest request) {
        String displayed = new Folders(request.projectDirectory()).display(request.outputDirectory());
        return new SiteWriter(request.outputDirectory(), request.workDirectory(), displayed);
    }

    private void run(BuildRequest request) throws MojoFailureException {
        BuildResult result = SiteBuild.run(request);
        Messages words = result.findingsMessages();
        Outcome outcome = fails(result.report()) ? new Outcome(result.report(), List.of()) : finish(request, result);
        Folders folders = new Folders(request.projectDirectory());
        String work = folders.display(request.workDirectory());
        String settings = folders.display(request.sourceDirectory().resolve("site.yaml"));
        ReportFiles files = new ReportFiles(request.projectDirectory(), request.workDirectory(), work);
        Report report = outcome.report.with(files.write(outcome.report, settings, words));
        ConsolePrinter printer = new ConsolePrinter(words, maxFindings, new MavenStyle());
        printer.print(report, log());
        String summary = printer.summary(report);
        if (!summary.isEmpty()) {
            words.find("report-file", List.of(work + "/" + ReportFiles.JSON, ReportFiles.SARIF))
                    .ifPresent(getLog()::info);
        }
        if (fails(report)) {
            throw new MojoFailureException(summary);
        }
        if (!summary.isEmpty()) {
            getLog().info(summary);
        }
        outcome.lines.forEach(getLog()::info);
    }

    private boolean fails(Report report) {
        return report.hasErrors() || failOnWarning && report.count(Severity.WARNING) > 0;
    }

    private BiConsumer<Severity, String> log() {
        return (severity, line) -> {
            switch (severity) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                default -> getLog().info(line);
            }
        };
    }
}
