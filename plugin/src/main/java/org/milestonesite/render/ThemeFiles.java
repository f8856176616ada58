package org.milestonesite.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.milestonesite.site.PlainFile;
import org.milestonesite.site.Site;

/**
 * The files of one theme by their paths in it, in plain string order.
 *
 * @param links paths of symbolic links, none of which is followed
 */
record ThemeFiles(SortedMap<String, Site.Content> byPath, SortedSet<String> links) {

    private static final String ROOT = "milestone-site/theme/";

    /** A file that every skeleton has: what lies beside it is the theme, whatever else is on the class path. */
    private static final String ANCHOR = "findings.properties";

    static ThemeFiles none() {
        return new ThemeFiles(Collections.emptySortedMap(), Collections.emptySortedSet());
    }

    /**
     * The default theme, from the skeleton's jar or, in its own reactor, from its folder of classes. A class path has no
     * list of its files and a list made by the build would be one more thing to go stale: we read the jar's.
     */
    static ThemeFiles ofSkeleton() {
        URL anchor = ThemeFiles.class.getClassLoader().getResource(ROOT + ANCHOR);
        if (anchor == null) {
            throw new IllegalStateException("milestone-site-skeleton is not on the class path");
        }
        try {
            return anchor.openConnection() instanceof JarURLConnection jar ? ofJar(jar) : ofFolder(folderOf(anchor));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folderOf(URL anchor) {
        try {
            URI uri = anchor.toURI();
            return Path.of(uri).getParent();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ThemeFiles ofJar(JarURLConnection connection) throws IOException {
        // A cached jar stays open and locked after the build, and is stale when a running Maven sees it replaced.
        connection.setUseCaches(false);
        SortedMap<String, Site.Content> files = new TreeMap<>();
        try (JarFile jar = connection.getJarFile()) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        byte[] bytes = in.readAllBytes();
                        files.put(entry.getName().substring(ROOT.length()), () -> bytes);
                    }
                }
            }
        }
        return new ThemeFiles(files, Collections.emptySortedSet());
    }

    /** Bytes are read when asked for. */
    static ThemeFiles ofFolder(Path folder) throws IOException {
        ThemeFiles found = new ThemeFiles(new TreeMap<>(), new TreeSet<>());
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String path = folder.relativize(file)
                        .toString()
                        .replace(file.getFileSystem().getSeparator(), "/");
                if (attributes.isSymbolicLink()) {
                    found.links.add(path);
                } else if (attributes.isRegularFile()) {
                    // a pipe or a device would never end; who reads the sources has named it
                    found.byPath.put(path, new PlainFile(folder, file));
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
