package org.milestonesite.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.text.Block;
import org.milestonesite.text.PlainText;

/**
 * The sections within a page of prose.
 *
 * @param shift for the headings, so that the highest as written stands right below the page's title
 */
record Sections(int shift, List<Section> all) {

    /**
     * @param number such as {@code 2.2.1}; empty where the page has none
     * @param depth 1 for the sections right below the page
     */
    record Section(String id, Optional<String> number, String title, int depth) {}

    /** Depth follows nesting, not levels as written: an author who leaves one out gets no {@code 2.0.1}. */
    static Sections of(ProsePage page) {
        List<Block.Heading> headings = page.body().text().headings();
        List<Section> sections = new ArrayList<>();
        Deque<Integer> levels = new ArrayDeque<>();
        List<Integer> counters = new ArrayList<>();
        for (Block.Heading heading : headings) {
            while (!levels.isEmpty() && levels.peek() >= heading.level()) {
                levels.pop();
            }
            levels.push(heading.level());
            int depth = levels.size();
            while (counters.size() < depth) {
                counters.add(0);
            }
            counters.subList(depth, counters.size()).clear();
            counters.set(depth - 1, counters.get(depth - 1) + 1);
            sections.add(new Section(
                    heading.id(),
                    page.section().map(number -> number(number, counters)),
                    PlainText.of(heading.content()),
                    depth));
        }
        return new Sections(shift(headings, 2), sections);
    }

    /** What brings the highest of some headings to a level. */
    static int shift(List<Block.Heading> headings, int level) {
        return headings.stream().mapToInt(Block.Heading::level).min().stream()
                .map(highest -> level - highest)
                .findFirst()
                .orElse(0);
    }

    TextHtml.Headings headings() {
        Map<String, String> numbers = new HashMap<>();
        all.forEach(section -> section.number().ifPresent(number -> numbers.put(section.id(), number)));
        return new TextHtml.Headings(shift, numbers);
    }

    Optional<LocalContents> local() {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new LocalContents(all.stream()
                        .filter(section -> section.depth() <= 3)
                        .map(section -> new LocalContents.Item(
                                "#" + Relative.escape(section.id()),
                                section.number(),
                                section.title(),
                                "d" + (section.depth() + 1)))
                        .toList()));
    }

    private static String number(int page, List<Integer> counters) {
        StringBuilder number = new StringBuilder().append(page);
        counters.forEach(counter -> number.append('.').append(counter));
        return number.toString();
    }
}
