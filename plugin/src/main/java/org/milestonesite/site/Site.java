package org.milestonesite.site;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A site: every path from its root, with the bytes that are made when asked for. Asking is thread-safe, and asking
 * twice gives the same bytes.
 */
public final class Site {

    /** Makes the bytes of one file. */
    @FunctionalInterface
    public interface Content {
        byte[] bytes();
    }

    private final Map<String, Content> ahead;
    private final Object looks;
    private Supplier<SortedMap<String, Content>> list;
    private SortedMap<String, Content> files;

    private Site(Map<String, Content> ahead, Object looks, Supplier<SortedMap<String, Content>> list) {
        this.ahead = ahead;
        this.looks = looks;
        this.list = list;
    }

    public Site(SortedMap<String, Content> files) {
        this(Map.of(), new Object(), () -> files);
    }

    /**
     * A site of which one file is known before the others are listed.
     *
     * @param path of a file that {@code before} has too
     * @param before a site with the same style sheets, scripts and images
     * @param rest all of the site, that file included; asked for at most once, and only when another file is
     */
    public static Site ahead(String path, Content content, Site before, Supplier<Site> rest) {
        return new Site(Map.of(path, content), before.looks, () -> rest.get().files());
    }

    /** All of them. */
    public synchronized SortedMap<String, Content> files() {
        if (files == null) {
            files = Collections.unmodifiableSortedMap(new TreeMap<>(list.get()));
            list = null;
        }
        return files;
    }

    /** One of them, without a look at the others where that can be. */
    public Optional<Content> file(String path) {
        return Optional.ofNullable(ahead.get(path)).or(() -> Optional.ofNullable(files().get(path)));
    }

    /** The paths of those that are known before the others are listed. */
    public Set<String> known() {
        return ahead.keySet();
    }

    /** Whether style sheets, scripts and images are known to be those of another site. */
    public boolean looksLike(Site other) {
        return looks == other.looks;
    }
}
