package org.milestonesite.mojo;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.starter.NewFiles;
import org.milestonesite.starter.StarterWords;

/** What the goals have in common that write files for people to keep. */
abstract class FilesMojo extends AbstractMojo {

    /** Without a project, the folder that Maven was called in. */
    @Parameter(defaultValue = "${basedir}", readonly = true, required = true)
    private File baseDirectory;

    private final Messages words = StarterWords.load();

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        Folders folders = new Folders(baseDirectory.toPath());
        NewFiles files = new NewFiles(folders.base());
        try {
            write(folders, files);
        } catch (IOException e) {
            throw new MojoExecutionException(unwritten(e), e);
        }
    }

    abstract void write(Folders folders, NewFiles files) throws IOException, MojoFailureException;

    final Messages words() {
        return words;
    }

    final void print(NewFiles files) {
        files.lines(words).forEach(getLog()::info);
    }

    private String unwritten(IOException e) {
        boolean placed = e instanceof FileSystemException system && system.getFile() != null;
        String file = placed
                ? ((FileSystemException) e).getFile()
                : Path.of("").toAbsolutePath().toString();
        String reason = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        return words.text(
                "write-failed",
                file,
                Optional.ofNullable(reason).orElse(e.getClass().getSimpleName()));
    }
}
