package org.milestonesite.mojo;

import java.io.File;
import java.nio.file.Path;

/** Folders as Maven hands them over. */
record Folders(Path base) {

    Folders {
        base = base.toAbsolutePath().normalize();
    }

    /**
     * Without a project Maven leaves <code>${project.basedir}</code> in what it makes of its own defaults, and would have
     * us make a folder of that name.
     */
    Path of(File configured, String otherwise) {
        boolean known = configured != null && !configured.getPath().contains("${");
        return base.resolve(known ? configured.toPath() : Path.of(otherwise)).normalize();
    }

    /** As findings show it: relative to the project if it is inside, with {@code /}. */
    String display(Path path) {
        Path shown = path.startsWith(base) ? base.relativize(path) : path;
        return shown.toString().replace(File.separatorChar, '/');
    }
}
