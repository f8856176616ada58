package org.milestonesite.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.site.Manifest.Entry;

/**
 * Makes the files of a site and compares them with what is published. No two files' bytes are held longer than each
 * takes to make.
 *
 * @param adopted whether the output folder is known to be ours though its manifest is lost
 */
record Drafting(OutputFolder output, Path staging, Manifest manifest, boolean adopted) {

    Draft[] all(Site site) {
        List<Map.Entry<String, Site.Content>> files = List.copyOf(site.files().entrySet());
        Draft[] drafts = new Draft[files.size()];
        Parallel.forEach(
                drafts.length,
                i -> drafts[i] = draft(files.get(i).getKey(), files.get(i).getValue(), i));
        return drafts;
    }

    /** What is in the way of pages, and whatever is no file, without making any. */
    Draft[] foreign(Site site) {
        return site.files().keySet().stream()
                .flatMap(path -> foreign(path).stream())
                .toArray(Draft[]::new);
    }

    private Optional<Draft> foreign(String path) {
        try {
            boolean ours = output.look(path).isEmpty()
                    || adopted
                    || !path.endsWith(".html")
                    || isOurs(path, output.bytes(path), manifest.of(path));
            return ours ? Optional.empty() : Optional.of(new Draft.Foreign(path, path));
        } catch (OutputFolder.InTheWay e) {
            return Optional.of(new Draft.Foreign(path, e.path()));
        }
    }

    private Draft draft(String path, Site.Content content, int number) {
        byte[] bytes;
        try {
            bytes = content.bytes();
        } catch (RuntimeException | StackOverflowError e) {
            return new Draft.Failed(path, e);
        }
        try {
            return compare(path, bytes, number);
        } catch (OutputFolder.InTheWay e) {
            return new Draft.Foreign(path, e.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Draft compare(String path, byte[] bytes, int number) throws IOException {
        String hash = Fingerprint.of(bytes);
        Optional<BasicFileAttributes> found = output.look(path);
        if (found.isEmpty()) {
            return stage(path, bytes, hash, number);
        }
        Entry disk =
                new Entry(hash, OutputFolder.modified(found.get()), found.get().size());
        if (manifest.of(path).contains(disk)) {
            return new Draft.Same(path, disk);
        }
        if (isUntouched(disk, manifest.of(path))) {
            return stage(path, bytes, hash, number);
        }
        byte[] published = output.bytes(path);
        if (Arrays.equals(published, bytes)) {
            return new Draft.Same(path, disk);
        }
        return adopted || isOurs(path, published, manifest.of(path))
                ? stage(path, bytes, hash, number)
                : new Draft.Foreign(path, path);
    }

    private Draft stage(String path, byte[] bytes, String hash, int number) throws IOException {
        Path staged = Files.write(staging.resolve(Integer.toString(number)), bytes);
        long modified = OutputFolder.modified(Files.readAttributes(staged, BasicFileAttributes.class));
        return new Draft.Changed(path, new Entry(hash, modified, bytes.length), number);
    }

    /** Whether a file is, by its size and time, as we left it. */
    static boolean isUntouched(Entry disk, List<Entry> ours) {
        return ours.stream().anyMatch(entry -> entry.size() == disk.size() && entry.modified() == disk.modified());
    }

    /** Whether a file that does not look as we left it is ours all the same. */
    static boolean isOurs(String path, byte[] published, List<Entry> ours) {
        String hash = ours.isEmpty() ? "" : Fingerprint.of(published);
        return ours.stream().anyMatch(entry -> entry.hash().equals(hash))
                || path.endsWith(".html") && OutputFolder.hasMark(published);
    }
}
