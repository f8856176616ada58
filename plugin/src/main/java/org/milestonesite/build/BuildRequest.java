package org.milestonesite.build;

import java.nio.file.Path;

/**
 * What to build and where, all paths absolute.
 *
 * @param projectDirectory what paths in findings are relative to
 * @param sourceDirectory the folder of {@code site.yaml}
 * @param outputDirectory where the site goes; the build itself writes nothing there
 * @param workDirectory what is kept between builds and is no part of the site
 * @param failOnWarning whether warnings fail the build as errors do
 */
public record BuildRequest(
        Path projectDirectory, Path sourceDirectory, Path outputDirectory, Path workDirectory, boolean failOnWarning) {}
