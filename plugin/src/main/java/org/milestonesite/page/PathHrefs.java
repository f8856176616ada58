package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Target;

/** @param addresses as the page that writes them has them */
record PathHrefs(Paths paths, Addresses addresses) implements Hrefs {

    /** Writes the address of what stands at a path. */
    @FunctionalInterface
    interface Addresses {
        /** @param anchor empty text for none */
        String of(String path, String anchor);
    }

    @Override
    public Optional<String> to(Target target) {
        if (target instanceof Target.ToMilestone to) {
            return Optional.of(toPath(paths.milestone(to.code())));
        }
        if (target instanceof Target.ToDocument to) {
            return Optional.of(to.handle())
                    .filter(paths::hasDocument)
                    .map(paths::document)
                    .map(this::toPath);
        }
        if (target instanceof Target.ToTerm to) {
            return Optional.of(to.term())
                    .filter(paths::hasTerm)
                    .map(paths::term)
                    .map(this::toPath);
        }
        if (target instanceof Target.ToPage to) {
            return Optional.of(toPage(to.page(), to.anchor()));
        }
        if (target instanceof Target.ToFigure to) {
            return Optional.of(toPage(to.page(), Optional.of(to.id())));
        }
        if (target instanceof Target.ToPath to) {
            return Optional.of(addresses.of(to.path(), to.anchor().orElse("")));
        }
        if (target instanceof Target.ToImage to) {
            // a file, whose name may have this sign
            return Optional.of(addresses.of(to.path(), ""));
        }
        if (target instanceof Target.ToHome) {
            return Optional.of(toPath(Paths.HOME));
        }
        return target instanceof Target.ToOutside to ? Optional.of(to.url()) : Optional.empty();
    }

    @Override
    public String toPath(String path) {
        int hash = path.indexOf('#');
        return hash < 0 ? addresses.of(path, "") : addresses.of(path.substring(0, hash), path.substring(hash + 1));
    }

    /** Of a milestone without a page there is only its row, whatever the anchor. */
    private String toPage(PageId page, Optional<String> anchor) {
        String path = paths.page(page);
        return path.indexOf('#') >= 0 ? toPath(path) : addresses.of(path, anchor.orElse(""));
    }
}
