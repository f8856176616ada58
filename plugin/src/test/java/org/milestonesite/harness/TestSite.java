package org.milestonesite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.milestonesite.build.BuildRequest;
import org.milestonesite.build.SiteBuild;

/** A project of a few lines in a folder of the test, built in this process. */
public final class TestSite {

    private final Path project;

    private TestSite(Path project) {
        this.project = project;
    }

    /** An empty project. */
    public static TestSite empty(Path folder) {
        return new TestSite(folder);
    }

    /** A small project without a finding: two releases that share a feature, a page, a glossary, a bibliography. */
    public static TestSite good(Path folder) {
        return empty(folder)
                .with("site.yaml", """
                document:
                  handle: ABC-1
                  title: The plan
                  authors: [Ada Lovelace]
                  status: draft
                  abstract: What we release, after ABC-2.
                plan:
                  asOf: 2025-07-31
                  releases: ["REL-*"]
                  features: ["FEA-*"]
                links:
                  issues: {"RFC-#": "https://issues.example.org/{key}"}
                documents:
                  series: {ABC: "https://abc-{number}.example.org/"}
                """)
                .with("milestones/REL-1.md", """
                ---
                code: REL-1
                name: First release
                due: 2024-01-31
                completed: 2024-03-01
                features: [FEA-1]
                ---

                It brings the QX to all.
                """)
                .with("milestones/REL-2.md", """
                ---
                code: REL-2
                name: Second release
                due: 2025-12-31
                predecessors: [REL-1]
                features:
                  - FEA-1
                  - code: FEA-2
                    name: Second feature
                    due: 2025-06-30
                ---

                After REL-1, see [@ABC-2, §3].
                """)
                .with("milestones/features.csv", """
                code,name,due,completed
                FEA-1,First feature,2023-12-31,2023-12-01
                """)
                .with("pages/introduction.md", """
                ---
                title: Introduction
                order: 1
                ---

                The QX is described in ABC-2, and REL-1 brings it.

                ## Scope

                ![A box](figures/box.svg "The box."){#fig-box}

                See [@fig-box] and [the scope](#scope).
                """)
                .with("figures/box.svg", """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10"/></svg>
                """)
                .with("glossary/terms.csv", """
                term,description
                QX,Quick exchange
                """)
                .with("glossary/skip.txt", """
                ABC
                REL
                FEA
                """)
                .with("references.bib", """
                @techreport{ABC-2,
                  author = {Doe, Jane},
                  title = {The other document},
                  number = {ABC-2},
                  type = {Controlled Document},
                  institution = {Example Observatory},
                  year = {2020},
                  url = {https://abc-2.example.org/}
                }
                """);
    }

    /** A project whose sources are a copy of a folder. */
    public static TestSite copy(Path sources, Path folder) {
        TestSite site = empty(folder);
        try (Stream<Path> files = Files.walk(sources)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                site.with(sources.relativize(file).toString(), Files.readAllBytes(file));
            }
            return site;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path project() {
        return project;
    }

    public Path sources() {
        return project.resolve("src/milestones");
    }

    /** Writes a source file, by its path from the source folder. */
    public TestSite with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestSite with(String path, byte[] bytes) {
        try {
            Path file = sources().resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a text that must stand in a file exactly once. */
    public TestSite replacing(String path, String old, String text) {
        return replacing(path, old, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The new text as bytes, which need not be UTF-8. What stands around it is left as it is. */
    public TestSite replacing(String path, String old, byte[] text) {
        // one character a byte, so that earlier spoils survive
        String before = new String(bytes(path), StandardCharsets.ISO_8859_1);
        String wanted = new String(old.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        int at = before.indexOf(wanted);
        if (at < 0 || before.indexOf(wanted, at + 1) >= 0) {
            throw new IllegalArgumentException(path + " should hold once: " + old);
        }
        String after = before.substring(0, at)
                + new String(text, StandardCharsets.ISO_8859_1)
                + before.substring(at + wanted.length());
        return with(path, after.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Puts text at the end of a source file, or makes one of it. */
    public TestSite adding(String path, byte[] text) {
        byte[] before = Files.exists(sources().resolve(path)) ? bytes(path) : new byte[0];
        byte[] both = java.util.Arrays.copyOf(before, before.length + text.length);
        System.arraycopy(text, 0, both, before.length, text.length);
        return with(path, both);
    }

    /** Makes a named pipe, or ends the test where there are none. */
    public TestSite piping(String path) {
        Path pipe = sources().resolve(path);
        boolean made;
        try {
            Files.createDirectories(pipe.getParent());
            made = new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException noSuchCommand) {
            made = false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Assumptions.assumeTrue(made, "no pipes here");
        return this;
    }

    /** Makes a symbolic link to another source file. */
    public TestSite linking(String path, String to) {
        try {
            Files.createSymbolicLink(sources().resolve(path), sources().resolve(to));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public TestSite without(String path) {
        try {
            Files.delete(sources().resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a source file. */
    public String read(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(sources().resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public BuildRequest request() {
        return new BuildRequest(
                project, sources(), project.resolve("target/site"), project.resolve("target/milestone-site"), false);
    }

    /** Builds, and takes whatever comes of it. */
    public Built build() {
        return new Built(SiteBuild.run(request()));
    }

    /** As {@link #build}, with what the goal check asks beside. */
    public Built check() {
        return new Built(SiteBuild.run(request().withGate()));
    }

    /** As {@link #build}, with the PDF. */
    public Built buildWithPdf() {
        return new Built(SiteBuild.run(request().withPdf(true)));
    }

    /** Builds a site that must have no error. */
    public Built builds() {
        return sound(build());
    }

    public Built buildsWithPdf() {
        return sound(buildWithPdf());
    }

    private static Built sound(Built built) {
        if (built.report().hasErrors()) {
            throw new AssertionError("errors:\n" + built.console());
        }
        return built;
    }
}
