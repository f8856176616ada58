package org.milestonesite.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.About;
import org.milestonesite.page.Hrefs;
import org.milestonesite.page.Html;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.plan.Target;

/** What the texts of one page share and what it has printed so far. */
final class PageScope {

    final Messages words;

    private final TextNames names;
    private final Hrefs hrefs;
    private final Set<String> wide;
    private final Function<Shortcode, Optional<Html>> generated;
    private final Printed printed;
    private final String prefix;

    /** What of it all parts of a page share. */
    private static final class Printed {
        private final Set<String> marked = new HashSet<>();
        /** Those that templates use are taken from the start. */
        private final Set<String> ids = new HashSet<>(Set.of("features", "site-content", "site-structure"));

        private int footnotes;
        private int tables;
    }

    PageScope(
            TextNames names,
            Hrefs hrefs,
            Messages words,
            Set<String> wide,
            Function<Shortcode, Optional<Html>> generated) {
        this(names, hrefs, words, wide, generated, new Printed(), "");
    }

    private PageScope(
            TextNames names,
            Hrefs hrefs,
            Messages words,
            Set<String> wide,
            Function<Shortcode, Optional<Html>> generated,
            Printed printed,
            String prefix) {
        this.printed = printed;
        this.prefix = prefix;
        this.names = names;
        this.hrefs = hrefs;
        this.wide = wide;
        this.words = words;
        this.generated = generated;
    }

    /** @param prefix of all ids in that part of the page */
    PageScope within(String prefix, Function<Shortcode, Optional<Html>> generated) {
        return new PageScope(names, hrefs, words, wide, generated, printed, prefix);
    }

    Optional<Html> generated(Shortcode asked) {
        return generated.apply(asked);
    }

    Optional<About> about(Target target) {
        return names.of(target);
    }

    /** The address of a target, fit for an attribute. */
    Optional<String> href(Target target) {
        if (target instanceof Target.ToOutside outside) {
            return SafeUrl.outside(outside.url());
        }
        return target instanceof Target.Nothing
                ? Optional.empty()
                : hrefs.to(target).map(SafeUrl::inside);
    }

    boolean isWide(Target.ToImage image) {
        return wide.contains(image.path());
    }

    String imageSource(Target.ToImage image) {
        return SafeUrl.inside(hrefs.to(image).orElseThrow());
    }

    /** True at the first use of a term on this page. */
    boolean marks(String term) {
        return printed.marked.add(term);
    }

    /** The id itself, unless another text of this page has it already; links lead to the first. */
    String id(String wanted) {
        String first = prefix + wanted;
        String id = first;
        for (int i = 1; !printed.ids.add(id); i++) {
            id = first + "-" + i;
        }
        return id;
    }

    /** Reserves numbers for the footnotes of a text; gives how many there are before them. */
    int takeFootnotes(int count) {
        int before = printed.footnotes;
        printed.footnotes += count;
        return before;
    }

    int nextTable() {
        return ++printed.tables;
    }
}
