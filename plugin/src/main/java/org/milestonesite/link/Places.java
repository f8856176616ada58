package org.milestonesite.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Target;
import org.milestonesite.source.Location;
import org.milestonesite.text.Block;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.PlainText;

/**
 * The headings and figures that texts can refer to. Figures are numbered through the whole document, so pages are added
 * in its order.
 */
final class Places {

    private final Map<PageId, Set<String>> anchors = new HashMap<>();
    private final Map<String, List<Target.ToFigure>> figures = new HashMap<>();
    private final Map<Mention, Integer> numbers = new IdentityHashMap<>();
    private final Map<Target.ToFigure, Location> figurePlaces = new HashMap<>();
    private final Map<PageId, Map<String, Location>> doubles = new HashMap<>();

    void add(PageId page, ParsedText text) {
        Set<String> ids = anchors.computeIfAbsent(page, p -> new HashSet<>());
        Map<String, String> words = new HashMap<>();
        for (Block.Heading heading : text.headings()) {
            Location at = text.origin().locate(heading.offset(), "");
            String first =
                    words.putIfAbsent(PlainText.of(heading.content()).strip().toLowerCase(Locale.ROOT), heading.id());
            // the second heading of the same words has been given a number; the first has the name that is linked
            add(page, ids, first != null && heading.id().startsWith(first + "-") ? first : heading.id(), at);
            ids.add(heading.id());
        }
        for (Block.Figure figure : text.figures()) {
            int number = numbers.size() + 1;
            Location at = text.origin()
                    .locate(figure.mention().offset(), figure.mention().text());
            numbers.put(figure.mention(), number);
            figure.id().ifPresent(id -> {
                add(page, ids, id, at);
                Target.ToFigure target = new Target.ToFigure(page, id, number);
                figures.computeIfAbsent(id, i -> new ArrayList<>()).add(target);
                figurePlaces.put(target, at);
            });
        }
    }

    /** Of something generated on a page. */
    void addAnchor(PageId page, String id) {
        anchors.computeIfAbsent(page, p -> new HashSet<>()).add(id);
    }

    private void add(PageId page, Set<String> ids, String id, Location at) {
        if (!ids.add(id)) {
            doubles.computeIfAbsent(page, p -> new HashMap<>()).putIfAbsent(id, at);
        }
    }

    /** The second place of an anchor that a page has twice. */
    Optional<Location> second(PageId page, String anchor) {
        return Optional.ofNullable(doubles.getOrDefault(page, Map.of()).get(anchor));
    }

    Location place(Target.ToFigure figure) {
        return figurePlaces.get(figure);
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
