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
 * @param pdf whether the site has the document as a PDF too
 * @param gate whether it is told too what may not be published so, though it could be
 */
public record BuildRequest(
        Path projectDirectory,
        Path sourceDirectory,
        Path outputDirectory,
        Path workDirectory,
        boolean failOnWarning,
        boolean pdf,
        boolean gate) {

    /** Without a PDF, and without the gate. */
    public BuildRequest(
            Path projectDirectory,
            Path sourceDirectory,
            Path outputDirectory,
            Path workDirectory,
            boolean failOnWarning) {
        this(projectDirectory, sourceDirectory, outputDirectory, workDirectory, failOnWarning, false, false);
    }

    public BuildRequest withPdf(boolean wanted) {
        return new BuildRequest(
                projectDirectory, sourceDirectory, outputDirectory, workDirectory, failOnWarning, wanted, gate);
    }

    public BuildRequest withGate() {
        return new BuildRequest(
                projectDirectory, sourceDirectory, outputDirectory, workDirectory, failOnWarning, pdf, true);
    }
}
