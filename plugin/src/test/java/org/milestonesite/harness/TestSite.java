package org.milestonesite.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        String before = read(path);
        if (before.split(java.util.regex.Pattern.quote(old), -1).length != 2) {
            throw new IllegalArgumentException(path + " should hold once: " + old);
        }
        return with(path, before.replace(old, text));
    }

    public TestSite appending(String path, String text) {
        return with(path, read(path) + text);
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
        try {
            return Files.readString(sources().resolve(path));
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

    /** Builds a site that must have no error. */
    public Built builds() {
        Built built = build();
        if (built.report().hasErrors()) {
            throw new AssertionError("errors:\n" + built.console());
        }
        return built;
    }
}
