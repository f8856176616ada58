package org.milestonesite.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A small complete project, from the skeleton's folder {@code starter}, with the names of a new one.
 *
 * <p>The files are listed here, not found: so they come in one order, and under their own names, some
 * of which begin with a dot that builds and archives like to lose.
 */
public final class Starter {

    /** The folder of the sources in a new project. */
    public static final String SOURCES = "src/milestones/";

    public static final String POM = "pom.xml";

    static final String ROOT = "milestone-site/starter/";
    private static final String PLUGIN = "milestone-site-maven-plugin";

    private static final List<String> SOURCE_FILES = List.of(
            "milestones/REL-1.md",
            "milestones/features.yaml",
            "pages/introduction.md",
            "glossary/terms.csv",
            "references.bib",
            "figures/steps.svg",
            // Last: where it is, there is a plan, and what was cut short before it is written the next time.
            "site.yaml");

    private final Path base;
    private final boolean inProject;
    private final boolean inPlan;
    private final boolean wantsPlugin;
    private final Map<String, String> values;

    /** @param version of the plugin */
    public Starter(Path base, Names names, String version) throws IOException {
        this.base = base;
        this.inProject = exists(base, POM);
        this.inPlan = isPlan(base);
        this.wantsPlugin = Files.isRegularFile(base.resolve(POM))
                && !Files.readString(base.resolve(POM), StandardCharsets.ISO_8859_1)
                        .contains(PLUGIN);
        this.values = Map.of(
                "handle", Quoted.yaml(names.handle()),
                "title", Quoted.yaml(names.title()),
                "artifact", names.artifact(),
                "name", Quoted.pom(names.title()),
                "version", version,
                "site", wantsPlugin ? "target/site/milestones" : "target/site");
    }

    /** Whether there was a Maven project already, whose POM is its owner's. */
    public boolean inProject() {
        return inProject;
    }

    /** Whether there was a plan already: our milestones would only be in its way. */
    public boolean inPlan() {
        return inPlan;
    }

    /** Whether the POM lacks the plugin. Where it is a word of a comment only, its owner knows of it all the same. */
    public boolean wantsPlugin() {
        return wantsPlugin;
    }

    /** By their paths from the base folder, with {@code /}. */
    public Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        if (!inProject) {
            // Before the POM, which makes it a project: what was cut short between them is written the next time.
            files.put(".mvn/jvm.config", filled("jvm.config"));
        }
        files.put(POM, filled(POM));
        files.put(".gitignore", filled("gitignore"));
        files.put(".github/workflows/milestone-site.yml", filled("workflow.yml"));
        if (!inPlan) {
            SOURCE_FILES.forEach(path -> files.put(SOURCES + path, filled(SOURCES + path)));
        }
        return files;
    }

    /** What a POM of somebody else's needs. */
    public String plugin() {
        return new String(filled("plugin.xml"), StandardCharsets.UTF_8);
    }

    /** Whether a folder holds a plan already. */
    public static boolean isPlan(Path base) {
        return exists(base, SOURCES + "site.yaml");
    }

    private static boolean exists(Path base, String path) {
        return Files.exists(base.resolve(path), LinkOption.NOFOLLOW_LINKS);
    }

    private byte[] filled(String name) {
        String text = new String(resource(ROOT + name), StandardCharsets.UTF_8);
        StringBuilder filled = new StringBuilder(text.length());
        int copied = 0;
        // In one pass: a title may hold what looks like a place of ours.
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = text.indexOf('@', at + 1);
            String value = end < 0 ? null : values.get(text.substring(at + 1, end));
            if (value != null) {
                filled.append(text, copied, at).append(value);
                copied = end + 1;
                at = end;
            }
        }
        return filled.append(text, copied, text.length()).toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] resource(String path) {
        try (InputStream in = Starter.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("there is no " + path + " on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
