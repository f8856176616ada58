package org.milestonesite.read;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** The files of a project's sources, and how findings name them. */
final class SourceTree {

    private final Path project;
    private final Path root;
    private final Findings findings;

    SourceTree(Path project, Path root, Findings findings) {
        this.project = project.toAbsolutePath().normalize();
        this.root = root.toAbsolutePath().normalize();
        this.findings = findings;
    }

    Path root() {
        return root;
    }

    /** Relative to the project and with {@code /}, also for a file outside it. */
    String display(Path file) {
        Path path = file.toAbsolutePath().normalize();
        boolean sameRoot = java.util.Objects.equals(path.getRoot(), project.getRoot());
        return slashes(sameRoot ? project.relativize(path) : path);
    }

    /** Relative to the source folder and with {@code /}. */
    String within(Path file) {
        return slashes(root.relativize(file));
    }

    /**
     * Every file of the source folder in the order of their paths. Links are refused, whatever they lead to: sources may
     * come from strangers, and a link could publish any file of the machine that builds them. So is what is neither file
     * nor folder: whoever reads a pipe waits for its other end.
     */
    List<Path> files() {
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> whole = walk.filter(path -> !isHidden(root.relativize(path)))
                    .sorted(java.util.Comparator.comparing(this::within))
                    .toList();
            List<Path> all = whole.stream().filter(path -> !isFolder(path)).toList();
            whole.stream()
                    .filter(path -> StrayFile.isNamed(within(path)) && isFolder(path))
                    .map(path -> Diagnostic.of(Code.UNREAD_SOURCE, place(path), within(path)))
                    .forEach(finding -> findings.add(finding.variant("folder")));
            all.stream()
                    .filter(path -> !isFile(path))
                    // the theme is read elsewhere too, and tells of links
                    .filter(path -> !Files.isSymbolicLink(path) || !within(path).startsWith("theme"))
                    .forEach(path -> findings.add(refused(path)));
            return all.stream().filter(SourceTree::isFile).toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            findings.add(Diagnostic.nowhere(Code.MISSING_SOURCE, display(root)).variant("unreadable"));
            return List.of();
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private Location place(Path path) {
        return SourceFile.of(display(path), "").whole();
    }

    /** The finding that the source folder is a link itself, if it is. */
    Optional<Diagnostic> linked() {
        return Files.isSymbolicLink(root)
                ? Optional.of(Diagnostic.of(Code.SYMBOLIC_LINK, place(root), display(root)))
                : Optional.empty();
    }

    /** A link, or a pipe or device, which could be read for ever. */
    private Diagnostic refused(Path path) {
        Location place = place(path);
        return Files.isSymbolicLink(path)
                ? Diagnostic.of(Code.SYMBOLIC_LINK, place, within(path))
                : Diagnostic.of(Code.MISSING_SOURCE, place, within(path)).variant("no-file");
    }

    /** What editors, office programs and version control leave behind. */
    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            String name = part.toString();
            if (name.startsWith(".") || name.endsWith("~") || name.startsWith("#") || name.startsWith("~$")) {
                return true;
            }
        }
        return false;
    }

    /** The files that a pattern of {@code inputs} names, relative to the source folder; none is a finding. */
    List<Path> matching(Located<String> pattern) {
        List<Path> found = List.of();
        try {
            found = expand(pattern.value());
        } catch (PatternSyntaxException | InvalidPathException e) {
            findings.add(
                    Diagnostic.of(Code.BAD_VALUE, pattern.at(), pattern.value()).variant("files"));
            return found;
        }
        if (found.isEmpty()) {
            findings.add(Diagnostic.of(Code.MISSING_SOURCE, pattern.at(), pattern.value())
                    .variant("input"));
        }
        return found;
    }

    /** The folder in which the files of a pattern lie, or above theirs; empty where the pattern is none. */
    Optional<Path> folder(String pattern) {
        try {
            int wild = firstWild(pattern);
            int slash = pattern.lastIndexOf('/', wild < 0 ? pattern.length() : wild);
            return Optional.of(
                    root.resolve(pattern.substring(0, Math.max(0, slash))).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private List<Path> expand(String pattern) {
        int wild = firstWild(pattern);
        if (wild < 0) {
            Path file = root.resolve(pattern).normalize();
            return isInput(file) ? List.of(file) : List.of();
        }
        int slash = pattern.lastIndexOf('/', wild);
        Path base = root.resolve(pattern.substring(0, Math.max(0, slash))).normalize();
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        if (!Files.isDirectory(base)) {
            return List.of();
        }
        int depth = pattern.contains("**")
                ? Integer.MAX_VALUE
                : 1
                        + (int) pattern.substring(slash + 1)
                                .chars()
                                .filter(c -> c == '/')
                                .count();
        // a place outside may be named by a link, which a walk would not enter
        try (Stream<Path> walk = Files.walk(base.toRealPath(), depth)) {
            Path real = base.toRealPath();
            return walk.map(path -> base.resolve(real.relativize(path)))
                    .filter(this::isInput)
                    .filter(path -> matcher.matches(base.relativize(path)))
                    .filter(path -> !isHidden(base.relativize(path)))
                    .sorted(java.util.Comparator.comparing(this::display))
                    .toList();
        } catch (IOException | java.io.UncheckedIOException e) {
            return List.of();
        }
    }

    /** Settings may name a place outside; a link among the sources names none, wherever it leads. */
    private boolean isInput(Path file) {
        try {
            return Files.isRegularFile(file)
                    && (!file.startsWith(root) || file.toRealPath().startsWith(root.toRealPath()));
        } catch (IOException e) {
            return false;
        }
    }

    private static int firstWild(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            if ("*?[{".indexOf(pattern.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private static String slashes(Path path) {
        return path.toString().replace('\\', '/');
    }

    /** The file at a path, if it is there. */
    Optional<Path> file(String name) {
        Path file = root.resolve(name);
        return isFile(file) ? Optional.of(file) : Optional.empty();
    }
}
