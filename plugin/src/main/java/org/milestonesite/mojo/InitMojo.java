package org.milestonesite.mojo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.starter.Names;
import org.milestonesite.starter.NewFiles;
import org.milestonesite.starter.Schemas;
import org.milestonesite.starter.Starter;

/**
 * Writes a small project that builds at once: three milestones, a page, a glossary, a bibliography, a figure, a POM,
 * <code>.mvn/jvm.config</code>, <code>.gitignore</code>, a workflow that publishes the site, and schemas for editors. In a
 * Maven project the POM stays as it is, what to add to it is printed, and there is no <code>.mvn/jvm.config</code>. No
 * file is overwritten.
 */
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public final class InitMojo extends FilesMojo {

    /**
     * By what others cite the document; <code>-Dhandle=…</code> for short. Without it a person at a terminal is asked; else
     * it is PLAN-1.
     */
    @Parameter(property = "milestone-site.handle", defaultValue = "${handle}")
    private String handle;

    /**
     * The title of the document; <code>-Dtitle=…</code> for short. Without it a person at a terminal is asked; else it is
     * "Release plan".
     */
    @Parameter(property = "milestone-site.title", defaultValue = "${title}")
    private String title;

    @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
    private boolean interactive;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Override
    void write(Folders folders, NewFiles files) throws IOException, MojoFailureException {
        Path base = folders.base();
        Starter starter = new Starter(base, names(base), execution.getVersion());
        files.create(starter.files());
        files.schemas(base.resolve(Starter.SOURCES + Schemas.FOLDER));
        print(files);
        if (starter.inPlan()) {
            String planned = isGiven(handle) || isGiven(title) ? "init.planned.names" : "init.planned";
            getLog().info(words().text(planned, Starter.SOURCES + "site.yaml"));
        }
        if (starter.wantsPlugin()) {
            // One message of many lines: only the first gets Maven's "[INFO]", so the rest can be copied.
            getLog().info(words().text("init.plugin", Starter.POM) + "\n\n" + starter.plugin());
        }
        String done =
                starter.wantsPlugin() ? "init.done.plugin" : starter.inProject() ? "init.done.existing" : "init.done";
        getLog().info(words().text(done, files.count(NewFiles.Fate.CREATED)));
    }

    /** Of a plan that is there already, nobody is asked: its names stay. */
    private Names names(Path base) throws MojoFailureException {
        Optional<Terminal> terminal = interactive && !Starter.isPlan(base) ? Terminal.find() : Optional.empty();
        return new Names(name("handle", handle, Names.HANDLE, terminal), name("title", title, Names.TITLE, terminal));
    }

    private static boolean isGiven(String name) {
        return name != null && !name.isBlank();
    }

    private String name(String what, String given, String otherwise, Optional<Terminal> terminal)
            throws MojoFailureException {
        String name = Optional.ofNullable(given)
                .filter(InitMojo::isGiven)
                .or(() -> terminal.flatMap(person -> person.ask(words().text("init.ask." + what, otherwise))))
                .orElse(otherwise);
        Optional<String> refused = Names.refused(name);
        if (refused.isPresent()) {
            throw new MojoFailureException(words().text("init.refused", what, refused.get()));
        }
        return name;
    }
}
