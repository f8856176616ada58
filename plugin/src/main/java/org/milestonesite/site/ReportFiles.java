package org.milestonesite.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.FindingsJson;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Report;
import org.milestonesite.diagnostic.Sarif;

/**
 * The whole report as files in the work folder, for programs: {@code findings.json} with its schema beside it, and
 * {@code findings.sarif}. They are written whether there are findings or not: a program that finds none has been told so.
 *
 * @param project what paths in findings are relative to
 * @param folder the work folder
 * @param displayed what that is called in findings
 */
public record ReportFiles(Path project, Path folder, String displayed) {

    public static final String JSON = "findings.json";
    public static final String SARIF = "findings.sarif";
    public static final String SCHEMA = "findings.schema.json";

    /**
     * Writes what differs.
     *
     * @param settings the path of {@code site.yaml}, relative to the project and with {@code /}
     * @return why they can't be written, if so
     */
    public List<Diagnostic> write(Report report, String settings, Messages words) {
        try {
            Files.createDirectories(folder);
            put(SCHEMA, schema());
            put(JSON, FindingsJson.bytes(report, words));
            put(SARIF, Sarif.bytes(report, fromRoot(), settings, words));
            return List.of();
        } catch (IOException e) {
            return new WriteFindings(folder, displayed).io(e);
        }
    }

    private void put(String name, byte[] bytes) throws IOException {
        new WorkFile(folder, displayed, name).put(bytes);
    }

    private static byte[] schema() throws IOException {
        try (var in = ReportFiles.class.getClassLoader().getResourceAsStream("milestone-site/schemas/" + SCHEMA)) {
            return in.readAllBytes();
        }
    }

    /** Services know the files of a repository, and a project may be a folder in one. */
    private UnaryOperator<String> fromRoot() {
        Path root = project;
        while (root != null && !Files.exists(root.resolve(".git"))) {
            root = root.getParent();
        }
        Path base = root == null ? project : root;
        return path ->
                base.relativize(project.resolve(path).normalize()).toString().replace('\\', '/');
    }
}
