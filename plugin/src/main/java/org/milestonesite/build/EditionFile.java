package org.milestonesite.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Frozen;
import org.milestonesite.plan.Edition;
import org.milestonesite.plan.Plan;
import org.milestonesite.read.EditionName;
import org.milestonesite.render.EditionJson;

/** Freezes the plan as a file of its sources, which from then on says what was published under that revision. */
public final class EditionFile {

    private enum Fate {
        FROZEN,
        SAME,
        REPLACED
    }

    /** @param line what was done, in words; empty where it was not */
    public record Outcome(List<Diagnostic> findings, Optional<String> line) {}

    private final BuildRequest request;
    private final Messages words;

    private EditionFile(BuildRequest request, Messages words) {
        this.request = request;
        this.words = words;
    }

    /**
     * @param result of a build without errors
     * @param replaces whether an edition of the same revision that says something else may be overwritten
     */
    public static Outcome write(BuildRequest request, BuildResult result, boolean replaces) {
        return new EditionFile(request, result.findingsMessages())
                .write(result.plan().orElseThrow(), replaces);
    }

    private Outcome write(Plan plan, boolean replaces) {
        Edition edition = Frozen.of(plan);
        if (edition.revision().isEmpty()) {
            return failed(Diagnostic.nowhere(Code.MISSING_KEY, "document.revision", "revision")
                    .variant("edition"));
        }
        String name = EditionName.FOLDER + EditionName.of(edition.revision().get());
        Path file = request.sourceDirectory().resolve(name);
        String shown = display(file);
        byte[] bytes = EditionJson.bytes(edition);
        try {
            Fate fate = Fate.FROZEN;
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                boolean regular = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
                fate = regular && Arrays.equals(Files.readAllBytes(file), bytes) ? Fate.SAME : Fate.REPLACED;
                if (fate == Fate.REPLACED && !(replaces && regular)) {
                    return failed(Diagnostic.nowhere(
                                    Code.FOREIGN_FILE, shown, edition.revision().get())
                            .variant("edition"));
                }
            }
            if (fate != Fate.SAME) {
                put(file, bytes);
            }
            String key = "snapshot." + fate.name().toLowerCase(java.util.Locale.ROOT);
            return new Outcome(
                    List.of(),
                    words.find(
                            key,
                            List.of(
                                    shown,
                                    edition.revision().get(),
                                    edition.milestones().size())));
        } catch (IOException e) {
            return failed(Diagnostic.nowhere(Code.WRITE_FAILED, shown, e.getMessage()));
        }
    }

    private static Outcome failed(Diagnostic finding) {
        return new Outcome(List.of(finding), Optional.empty());
    }

    /** At once, so that nobody ever has half an edition. The file beside it is hidden: it is no source. */
    private static void put(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Path written = Files.write(file.resolveSibling("." + file.getFileName() + ".new"), bytes);
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private String display(Path file) {
        Path project = request.projectDirectory();
        return (file.startsWith(project) ? project.relativize(file) : file)
                .toString()
                .replace('\\', '/');
    }
}
