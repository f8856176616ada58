package org.milestonesite.mojo;

import java.awt.Desktop;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.preview.Preview;
import org.milestonesite.preview.PreviewRequest;

/**
 * Serves the site while its sources are written: what is saved is in the browser a moment later. Nothing is written into
 * the output folder. It runs until it is stopped, by Ctrl-C.
 */
@Mojo(name = "preview", requiresProject = false, aggregator = true, threadSafe = true)
public final class PreviewMojo extends AbstractMojo {

    /** The folder of the milestone sources, with <code>site.yaml</code> in it. */
    @Parameter(property = "milestone-site.sourceDirectory", defaultValue = "${basedir}/src/milestones")
    private File sourceDirectory;

    /** Where the plugin keeps what makes its builds quick. */
    @Parameter(property = "milestone-site.workDirectory", defaultValue = "${project.build.directory}/milestone-site")
    private File workDirectory;

    /** The port; where it is taken, the next one that is free. */
    @Parameter(property = "milestone-site.port", defaultValue = "8564")
    private int port;

    /** Whether to open the site in a browser. */
    @Parameter(property = "milestone-site.open", defaultValue = "false")
    private boolean open;

    /**
     * How to open a source at its line: <code>vscode</code>, <code>idea</code>, or an address with <code>{path}</code>,
     * <code>{line}</code> and <code>{column}</code>. Without it, what <code>preview.editor</code> in
     * <code>site.yaml</code> says.
     */
    @Parameter(property = "milestone-site.editor")
    private String editor;

    /** The address to listen at. At another than this machine's own everybody who can reach it can read the preview. */
    @Parameter(property = "milestone-site.address", defaultValue = PreviewRequest.LOOPBACK)
    private String address;

    /** Other names by which browsers may ask for the preview, such as that of a container. */
    @Parameter(property = "milestone-site.hosts")
    private List<String> hosts;

    /** Without a project, the folder that Maven was called in. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        boolean stopped = false;
        try (Preview preview = Preview.start(request(), log(), new MavenStyle())) {
            Thread stop = new Thread(preview::close, "milestone-site-stop");
            Runtime.getRuntime().addShutdownHook(stop);
            try {
                if (open) {
                    open(preview.address());
                }
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // a Maven that lives on, such as a daemon, is not to keep us
                Runtime.getRuntime().removeShutdownHook(stop);
                stopped = true;
            }
        } catch (Preview.NoSources e) {
            throw new MojoFailureException("There is no " + e.getMessage() + ". The goal init writes one.");
        } catch (IOException e) {
            throw new MojoExecutionException("The preview could not be started: " + e.getMessage(), e);
        }
        if (stopped) {
            // only now: a server that is stopped by an interrupted thread does not wait for its own
            Thread.currentThread().interrupt();
        }
    }

    private PreviewRequest request() {
        Folders folders = new Folders(baseDirectory.toPath());
        BuildRequest build = new BuildRequest(
                folders.base(),
                folders.of(sourceDirectory, "src/milestones"),
                folders.of(null, "target/site"),
                folders.of(workDirectory, "target/milestone-site"),
                false);
        return new PreviewRequest(build, address, port, hosts == null ? List.of() : hosts, Optional.ofNullable(editor));
    }

    /** A browser is a help and no condition: where there is none, the address stands in the terminal. */
    private void open(URI site) {
        try {
            Desktop.getDesktop().browse(site);
        } catch (IOException | RuntimeException | LinkageError e) {
            getLog().info("No browser could be opened here: " + e.getMessage());
        }
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
