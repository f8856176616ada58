package org.milestonesite.build;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.read.BodyEdit;
import org.milestonesite.read.ReadCache;

/**
 * Builds one project as often as asked, and reads only what has changed since the last time. Everything after reading is
 * made anew from all that is read, but for a change that provably stays within one page: so a site comes out the same as
 * from a {@link SiteBuild} of the same sources.
 *
 * <p>One thread builds at a time. A site that was built stays as it is while the next one is.
 */
public final class Workspace {

    private final BuildRequest request;
    private final ReadCache cache;
    private final boolean keeps;
    private Optional<LoadedTheme> loaded = Optional.empty();
    private List<Path> read = List.of();
    private Set<Path> inputs = Set.of();
    private Optional<Amendable> amendable = Optional.empty();
    private Optional<BuildResult> last = Optional.empty();

    private Workspace(BuildRequest request, ReadCache cache, boolean keeps) {
        this.request = request;
        this.cache = cache;
        this.keeps = keeps;
    }

    /** One that keeps what it reads. */
    public static Workspace of(BuildRequest request) {
        return new Workspace(request, ReadCache.empty(), true);
    }

    /** One to build in once. */
    static Workspace once(BuildRequest request) {
        return new Workspace(request, ReadCache.none(), false);
    }

    /** The site of the sources as they are now. */
    public synchronized BuildResult build() {
        cache.begin();
        loaded = Optional.of(LoadedTheme.of(request, loaded));
        SiteBuild.Outcome outcome = new SiteBuild(request, cache, loaded.get()).run();
        cache.end();
        read = cache.loaded();
        inputs = cache.inputs();
        amendable = outcome.amendable().filter(amends -> keeps);
        last = Optional.of(outcome.result()).filter(result -> keeps);
        return outcome.result();
    }

    /**
     * As {@link #build()}, of sources of which only some files can have changed since the last time. Where that is one text,
     * and in it only words that nothing else goes by, the site is known without a look at the rest.
     */
    public synchronized BuildResult build(Set<Path> changed) {
        List<Path> real = changed.stream().filter(this::counts).toList();
        Optional<BuildResult> amended = real.size() == 1 ? amended(real.get(0)) : Optional.empty();
        return amended.orElseGet(this::build);
    }

    /**
     * The site of the last build once more, as if somebody had saved one of its texts with nothing changed in it.
     *
     * @return empty where that would take building all
     */
    public synchronized Optional<BuildResult> again(Path text) {
        List<Path> before = read;
        Optional<BuildResult> amended = amended(text);
        read = before;
        return amended;
    }

    /** Editors save by way of other files, which are gone by now. */
    private boolean counts(Path changed) {
        return inputs.contains(changed) || Files.exists(changed, LinkOption.NOFOLLOW_LINKS);
    }

    private Optional<BuildResult> amended(Path changed) {
        Optional<BuildResult> amended = amendable.flatMap(
                whole -> BodyEdit.of(changed, cache).flatMap(edit -> whole.amend(last.orElseThrow(), edit)));
        if (amended.isPresent()) {
            last = amended;
            read = List.of(changed);
        }
        return amended;
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
