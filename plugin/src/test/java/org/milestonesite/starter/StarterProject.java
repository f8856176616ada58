package org.milestonesite.starter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.BuildResult;
import org.milestonesite.build.SiteBuild;

/** A project as {@code init} writes it. */
record StarterProject(Path folder) {

    static StarterProject in(Path folder) throws IOException {
        return in(folder, new Names(Names.HANDLE, Names.TITLE));
    }

    static StarterProject in(Path folder, Names names) throws IOException {
        NewFiles files = new NewFiles(folder);
        files.create(new Starter(folder, names, "1.0").files());
        files.schemas(folder.resolve(Starter.SOURCES + Schemas.FOLDER));
        return new StarterProject(folder);
    }

    Path source(String path) {
        return folder.resolve(Starter.SOURCES + path);
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** Changes a text that must stand in a source. */
    Path spoilt(String path, String old, String text) throws IOException {
        Path file = source(path);
        String before = Files.readString(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(path + " should hold: " + old);
        }
        return Files.writeString(file, before.replace(old, text));
    }

    BuildResult build() {
        return SiteBuild.run(new BuildRequest(
                folder,
                folder.resolve(Starter.SOURCES),
                folder.resolve("target/site"),
                folder.resolve("target/milestone-site"),
                false));
    }
}
