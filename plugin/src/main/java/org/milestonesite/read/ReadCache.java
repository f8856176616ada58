package org.milestonesite.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;

/**
 * What was made of files, kept while they stay as they are. Each value is a pure function of a file's path, its bytes and
 * what the reader goes by, so whether it was kept or made anew nobody can tell but by the time it took.
 *
 * <p>A file is known again by its size, time and key. A time tells nothing of a file that was written a moment before it
 * was read, for a second write may fall into the same tick: of such a file the bytes are compared.
 */
public final class ReadCache {

    /** The coarsest times that file systems keep are of two seconds. */
    private static final Duration TICK = Duration.ofMillis(2_500);

    private record Key(Path path, Object reader) {}

    private record Stamp(long size, FileTime modified, Optional<Object> file) {}

    /** The bytes that a file had for a while. */
    private static final class Version {

        private final byte[] digest;
        private volatile Stamp stamp;
        /** Whether the stamp alone tells that the file has not changed. */
        private volatile boolean settled;

        Version(byte[] digest) {
            this.digest = digest;
        }

        Version at(Stamp seen, boolean alone) {
            stamp = seen;
            settled = alone;
            return this;
        }
    }

    private record Kept(Version version, Object value) {}

    private final boolean keeps;
    private final Map<Path, Version> versions = new ConcurrentHashMap<>();
    private final Map<Key, Kept> values = new ConcurrentHashMap<>();
    private final Map<Path, Optional<Version>> checked = new ConcurrentHashMap<>();
    private final Set<Key> asked = ConcurrentHashMap.newKeySet();
    private final Set<Path> loaded = new ConcurrentSkipListSet<>();
    private final Set<Path> folders = new ConcurrentSkipListSet<>();

    private ReadCache(boolean keeps) {
        this.keeps = keeps;
    }

    /** Keeps nothing: for whoever reads once. */
    public static ReadCache none() {
        return new ReadCache(false);
    }

    /** Keeps what was asked for in the last round. */
    public static ReadCache empty() {
        return new ReadCache(true);
    }

    /** Begins a round: every file is looked at once, when it is first asked for. */
    public void begin() {
        checked.clear();
        asked.clear();
        loaded.clear();
        folders.clear();
    }

    /** A folder in which files were looked for. */
    void lookedIn(Path folder) {
        folders.add(folder);
    }

    /** The files that were asked for in this round, and the folders in which more were looked for. */
    public Set<Path> inputs() {
        Set<Path> inputs = new TreeSet<>(folders);
        inputs.addAll(checked.keySet());
        return inputs;
    }

    /** Ends a round: what nobody asked for in it is forgotten. */
    public void end() {
        values.keySet().retainAll(asked);
        versions.keySet().retainAll(checked.keySet());
    }

    /** The files that were read in this round because they are new or have changed, in the order of their paths. */
    public List<Path> loaded() {
        return List.copyOf(new TreeSet<>(loaded));
    }

    /**
     * @param reader what makes the value, and all that it goes by but the file; compared by {@code equals}
     * @param load reads the file
     */
    @SuppressWarnings("unchecked")
    public <T> T of(Path path, Object reader, Supplier<T> load) {
        if (!keeps) {
            return load.get();
        }
        Key key = new Key(path, reader);
        asked.add(key);
        Optional<Version> version = checked.computeIfAbsent(path, this::version);
        Kept kept = values.get(key);
        if (kept != null && version.isPresent() && kept.version() == version.get()) {
            return (T) kept.value();
        }
        loaded.add(path);
        T value = load.get();
        if (version.isPresent() && stamp(path).equals(version.map(known -> known.stamp))) {
            values.put(key, new Kept(version.get(), value));
        } else {
            // it changed under our eyes: who asks next reads it again
            values.remove(key);
        }
        return value;
    }

    /** What was made of a file the last time, whether it still holds or not. */
    @SuppressWarnings("unchecked")
    <T> Optional<T> kept(Path path, Object reader) {
        return Optional.ofNullable(values.get(new Key(path, reader))).map(kept -> (T) kept.value());
    }

    /** The same object for as long as the bytes are the same; empty where there is no file to read. */
    private Optional<Version> version(Path path) {
        Optional<Stamp> stamp = stamp(path);
        Version before = versions.get(path);
        if (stamp.isEmpty()) {
            return Optional.empty();
        }
        if (before != null && before.settled && before.stamp.equals(stamp.get())) {
            return Optional.of(before);
        }
        boolean settled = stamp.get().modified().toMillis() < System.currentTimeMillis() - TICK.toMillis();
        Optional<Version> now = digest(path)
                .map(digest ->
                        before != null && MessageDigest.isEqual(before.digest, digest) ? before : new Version(digest))
                .map(version -> version.at(stamp.get(), settled));
        now.ifPresent(version -> versions.put(path, version));
        return now;
    }

    private static Optional<Stamp> stamp(Path path) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return Optional.of(new Stamp(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<byte[]> digest(Path path) {
        try {
            return Optional.of(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException | UncheckedIOException e) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has it", e);
        }
    }
}
