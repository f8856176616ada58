package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Target;
import org.milestonesite.text.Block;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;

/**
 * The headings and figures that texts can refer to. Figures are numbered through the whole document, so pages are added
 * in its order.
 */
final class Places {

    private final Map<PageId, Set<String>> anchors = new HashMap<>();
    private final Map<String, List<Target.ToFigure>> figures = new HashMap<>();
    private final Map<Mention, Integer> numbers = new IdentityHashMap<>();

    void add(PageId page, ParsedText text) {
        Set<String> ids = anchors.computeIfAbsent(page, p -> new HashSet<>());
        text.headings().forEach(heading -> ids.add(heading.id()));
        for (Block.Figure figure : text.figures()) {
            int number = numbers.size() + 1;
            numbers.put(figure.mention(), number);
            figure.id().ifPresent(id -> {
                ids.add(id);
                figures.computeIfAbsent(id, i -> new ArrayList<>()).add(new Target.ToFigure(page, id, number));
            });
        }
    }

    /** Of something generated on a page. */
    void addAnchor(PageId page, String id) {
        anchors.computeIfAbsent(page, p -> new HashSet<>()).add(id);
    }

    boolean hasAnchor(PageId page, String anchor) {
        return anchors(page).contains(anchor);
    }

    Set<String> anchors(PageId page) {
        return anchors.getOrDefault(page, Set.of());
    }

    Set<String> figureIds() {
        return figures.keySet();
    }

    /** Figures of this id: that of the same page alone, or else all there are. */
    List<Target.ToFigure> figures(PageId page, String id) {
        List<Target.ToFigure> all = figures.getOrDefault(id, List.of());
        List<Target.ToFigure> here =
                all.stream().filter(figure -> figure.page().equals(page)).toList();
        return here.isEmpty() ? all : here;
    }

    /** The number of the figure that shows an image or something generated; an image within text has none. */
    Optional<Integer> number(Mention shown) {
        return Optional.ofNullable(numbers.get(shown));
    }
}
