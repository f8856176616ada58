package org.milestonesite.mojo;

import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.Explain;

/**
 * Prints what the plan knows about a milestone and where every value comes from, or what a finding means and how to mend
 * it.
 */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The milestone to explain, by its code or an older one. */
    @Parameter(property = "code")
    private String code;

    /** The finding to explain, by the word that stands in brackets where it is reported. */
    @Parameter(property = "finding")
    private String finding;

    /** The folder of the milestone sources, with <code>site.yaml</code> in it. */
    @Parameter(property = "milestone-site.sourceDirectory", defaultValue = "${basedir}/src/milestones")
    private File sourceDirectory;

    /** Without a project, the folder that Maven was called in: that of <code>${project}</code> is not known then. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    @Override
    public void execute() throws MojoFailureException {
        BuildRequest request = request();
        if (code == null && finding == null) {
            print(Explain.usage(request));
        }
        if (finding != null) {
            print(Explain.finding(request, finding.strip()));
        }
        if (code != null) {
            print(Explain.milestone(request, code.strip()));
        }
    }

    private void print(Explain.Answer answer) throws MojoFailureException {
        answer.lines().forEach(getLog()::info);
        if (!answer.found()) {
            throw new MojoFailureException(answer.last());
        }
    }

    /** Nothing is written, so where to does not matter. */
    private BuildRequest request() {
        Folders folders = new Folders(baseDirectory.toPath());
        return new BuildRequest(
                folders.base(),
                folders.of(sourceDirectory, "src/milestones"),
                folders.base().resolve("target/site"),
                folders.base().resolve("target/milestone-site"),
                false);
    }
}
