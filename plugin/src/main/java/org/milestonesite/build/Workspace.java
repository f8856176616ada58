package org.milestonesite.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.read.ReadCache;

/**
 * Builds one project as often as asked, and reads only what has changed since the last time. Everything after reading is
 * made anew from all that is read: so a site comes out the same as from a {@link SiteBuild} of the same sources.
 *
 * <p>One thread builds at a time. A site that was built stays as it is while the next one is.
 */
public final class Workspace {

    private final BuildRequest request;
    private final ReadCache cache;
    private Optional<LoadedTheme> loaded = Optional.empty();
    private List<Path> read = List.of();
    private Set<Path> inputs = Set.of();

    private Workspace(BuildRequest request, ReadCache cache) {
        this.request = request;
        this.cache = cache;
    }

    /** One that keeps what it reads. */
    public static Workspace of(BuildRequest request) {
        return new Workspace(request, ReadCache.empty());
    }

    /** One to build in once. */
    static Workspace once(BuildRequest request) {
        return new Workspace(request, ReadCache.none());
    }

    /** The site of the sources as they are now. */
    public synchronized BuildResult build() {
        cache.begin();
        loaded = Optional.of(LoadedTheme.of(request, loaded));
        BuildResult result = new SiteBuild(request, cache, loaded.get()).run();
        cache.end();
        read = cache.loaded();
        inputs = cache.inputs();
        return result;
    }

    /** The files that the last build looked at, themes aside, and the folders in which it looked for more. */
    public synchronized Set<Path> inputs() {
        return inputs;
    }

    /** The sources that the last build had to read, themes aside: all of them at first, later those that have changed. */
    public synchronized List<Path> lastRead() {
        return read;
    }
}
