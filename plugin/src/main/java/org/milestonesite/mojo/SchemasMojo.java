package org.milestonesite.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.starter.NewFiles;
import org.milestonesite.starter.Schemas;
import org.milestonesite.starter.Starter;

/**
 * Writes the JSON Schemas by which editors complete and check the sources. Those of another version of the plugin are
 * brought up to date; other files are left alone.
 */
@Mojo(name = "schemas", requiresProject = false, threadSafe = true)
public final class SchemasMojo extends FilesMojo {

    /** The folder of the milestone sources. */
    @Parameter(property = "milestone-site.sourceDirectory", defaultValue = "${basedir}/src/milestones")
    private File sourceDirectory;

    /**
     * Where the schemas go; by default the folder <code>.schemas</code> of the sources. Among the sources its name has
     * to begin with a dot, or they are taken for sources.
     */
    @Parameter(property = "milestone-site.schemaDirectory")
    private File schemaDirectory;

    @Override
    void write(Folders folders, NewFiles files) throws IOException {
        Path sources = folders.of(sourceDirectory, Starter.SOURCES);
        if (schemaDirectory == null && !Files.isDirectory(sources)) {
            getLog().info(words().text("schemas.no-folder", folders.display(sources)));
            return;
        }
        Path folder = schemaDirectory == null ? sources.resolve(Schemas.FOLDER) : folders.of(schemaDirectory, "");
        files.schemas(folder);
        print(files);
        getLog().info(words().text("schemas.done", Schemas.files().size(), folders.display(folder)));
    }
}
