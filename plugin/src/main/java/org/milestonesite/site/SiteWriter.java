package org.milestonesite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.site.Manifest.Entry;

/**
 * Publishes a site into a folder: all of it or, if any page cannot be made, nothing. Only files that differ are touched,
 * each replaced at once, pages after what they refer to and the first page last; then what an earlier run wrote and this
 * site lacks is deleted. What others wrote is left alone, and reported where it is in our way.
 */
public final class SiteWriter {

    static final Comparator<String> FIRST_PAGE_LAST = Comparator.<String, Boolean>comparing(
                    path -> path.equals("index.html"))
            .thenComparing(path -> path.endsWith(".html"));

    private final Path output;
    private final Path work;
    private final WriteFindings findings;
    private final OutputFolder folder;

    /**
     * @param outputDirectory where the site goes
     * @param workDirectory where we keep what is no part of the site, best on the same file system
     * @param displayedOutput what the first is called in findings, with {@code /}
     */
    public SiteWriter(Path outputDirectory, Path workDirectory, String displayedOutput) {
        this.output = outputDirectory.toAbsolutePath().normalize();
        this.work = workDirectory.toAbsolutePath().normalize();
        this.findings = new WriteFindings(output, displayedOutput);
        this.folder = new OutputFolder(output);
    }

    /**
     * What keeps a site from being written, as far as it can be told without making its files and without writing: names
     * that are none, and what stands in the place of ours. Files other than pages are taken for ours.
     */
    public List<Diagnostic> check(Site site) {
        List<Diagnostic> known = findings.ahead(site.files().keySet());
        if (!known.isEmpty()) {
            return known;
        }
        try {
            Manifest before = Manifest.read(manifestFile());
            Draft[] foreign = new Drafting(folder, work, before, isAdopted(before)).foreign(site);
            return findings.failed(foreign).map(Written::findings).orElse(List.of());
        } catch (UncheckedIOException e) {
            return findings.io(e.getCause());
        }
    }

    /** Never throws for what a file system can do to us: that is a finding. */
    public Written write(Site site) {
        List<Diagnostic> known = findings.ahead(site.files().keySet());
        if (!known.isEmpty()) {
            return Written.failed(known, Optional.empty());
        }
        Path staging = work.resolve("staging-" + key());
        try {
            return write(site, staging);
        } catch (IOException e) {
            return Written.failed(findings.io(e), Optional.of(e));
        } catch (UncheckedIOException e) {
            return Written.failed(findings.io(e.getCause()), Optional.of(e));
        } finally {
            clear(staging);
        }
    }

    private Written write(Site site, Path staging) throws IOException {
        clear(staging);
        Files.createDirectories(staging);
        Path manifestFile = manifestFile();
        Manifest before = Manifest.read(manifestFile);
        Draft[] drafts = new Drafting(folder, staging, before, isAdopted(before)).all(site);
        Optional<Written> failed = findings.failed(drafts);
        if (failed.isPresent()) {
            return failed.get();
        }
        List<Draft.Changed> changed = Arrays.stream(drafts)
                .filter(Draft.Changed.class::isInstance)
                .map(Draft.Changed.class::cast)
                .sorted(Comparator.comparing(Draft.Changed::path, FIRST_PAGE_LAST))
                .toList();
        List<String> stale = before.files().keySet().stream()
                .filter(path -> !site.files().containsKey(path))
                .toList();
        Manifest after = new Manifest(new TreeMap<>(), new TreeSet<>(before.folders()));
        Arrays.stream(drafts)
                .forEach(draft -> after.files()
                        .put(draft.path(), draft.published().stream().toList()));
        if (!changed.isEmpty() || !stale.isEmpty()) {
            both(before, after).write(manifestFile);
        }
        for (Draft.Changed draft : changed) {
            folder.publish(staging.resolve(Integer.toString(draft.number())), draft.path());
        }
        int deleted = delete(stale, before, site);
        after.folders().addAll(folder.made());
        after.folders().removeIf(made -> !Files.isDirectory(folder.file(made)));
        if (!after.equals(before)) {
            after.write(manifestFile);
        }
        int pages = (int) site.files().keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .count();
        return new Written(pages, changed.size(), deleted, List.of(), Optional.empty());
    }

    private Path manifestFile() {
        return work.resolve("manifest-" + key() + ".txt");
    }

    private boolean isAdopted(Manifest before) {
        return before.files().isEmpty() && isMarked();
    }

    private boolean isMarked() {
        try {
            return folder.look("index.html").isPresent() && OutputFolder.hasMark(folder.bytes("index.html"));
        } catch (OutputFolder.InTheWay e) {
            return false;
        }
    }

    private static Manifest both(Manifest before, Manifest after) {
        Map<String, List<Entry>> both = new TreeMap<>(before.files());
        after.files()
                .forEach((path, entries) -> both.merge(
                        path,
                        entries,
                        (a, b) ->
                                Stream.concat(a.stream(), b.stream()).distinct().toList()));
        return new Manifest(both, before.folders());
    }

    private int delete(List<String> stale, Manifest before, Site site) throws IOException {
        Map<String, String> byFolded = new HashMap<>();
        site.files().keySet().forEach(path -> byFolded.put(path.toLowerCase(Locale.ROOT), path));
        int deleted = 0;
        for (String path : stale) {
            // Where case does not count, a page that only changed its case is still there under its older name.
            String same = byFolded.get(path.toLowerCase(Locale.ROOT));
            if (isStillOurs(path, before.of(path))
                    && (same == null || !Files.isSameFile(folder.file(same), folder.file(path)))) {
                folder.delete(path, before.folders());
                deleted++;
            }
        }
        return deleted;
    }

    private boolean isStillOurs(String path, List<Entry> ours) {
        try {
            Optional<BasicFileAttributes> found = folder.look(path);
            return found.isPresent()
                    && (Drafting.isUntouched(
                                    new Entry(
                                            "",
                                            OutputFolder.modified(found.get()),
                                            found.get().size()),
                                    ours)
                            || Drafting.isOurs(path, folder.bytes(path), ours));
        } catch (OutputFolder.InTheWay e) {
            return false;
        }
    }

    /** The same for the same two folders, wherever the project is moved to. */
    private String key() {
        String relative;
        try {
            relative = work.relativize(output).toString();
        } catch (IllegalArgumentException otherDrive) {
            relative = output.toString();
        }
        return Fingerprint.of(relative.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private static void clear(Path staging) {
        List<Path> left = new ArrayList<>();
        try (Stream<Path> files = Files.list(staging)) {
            files.forEach(left::add);
            left.add(staging);
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // Not there, or not ours to delete: making it anew tells.
        }
    }
}
