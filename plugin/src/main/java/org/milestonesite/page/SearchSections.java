package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.text.Block;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.PlainText;

/** A page of prose as readers search for it: each of its sections, so that a result leads to the place itself. */
final class SearchSections {

    private SearchSections() {}

    /** First what stands before the first heading, with the footnotes, as the page itself. */
    static List<SearchEntry> of(Catalogue catalogue, ProsePage page) {
        Map<String, Sections.Section> sections = catalogue.sections().get(page.id()).all().stream()
                .collect(Collectors.toMap(Sections.Section::id, Function.identity()));
        String path = catalogue.paths().page(page.id());
        Hrefs hrefs = catalogue.paths().from(Paths.HOME);
        ParsedText body = page.body().text();
        List<List<Block>> parts = parts(body.blocks());
        List<Block> opening = new ArrayList<>(parts.get(0));
        body.footnotes().forEach(opening::addAll);
        List<SearchEntry> entries = new ArrayList<>();
        entries.add(entry(
                page.section().map(String::valueOf).orElse(""), page.plainTitle(), "", hrefs.toPath(path), opening));
        for (List<Block> part : parts.subList(1, parts.size())) {
            Sections.Section section = sections.get(((Block.Heading) part.get(0)).id());
            entries.add(entry(
                    section.number().orElse(""),
                    section.title(),
                    page.plainTitle(),
                    hrefs.toPath(path + "#" + section.id()),
                    part.subList(1, part.size())));
        }
        return entries;
    }

    /** Each but the first begins with its heading. What is headed within a quotation or a list is no section. */
    private static List<List<Block>> parts(List<Block> blocks) {
        List<List<Block>> parts = new ArrayList<>();
        parts.add(new ArrayList<>());
        for (Block block : blocks) {
            if (block instanceof Block.Heading) {
                parts.add(new ArrayList<>());
            }
            parts.get(parts.size() - 1).add(block);
        }
        return parts;
    }

    private static SearchEntry entry(String number, String title, String about, String href, List<Block> blocks) {
        String text = PlainText.ofBlocks(blocks);
        return new SearchEntry(
                SearchEntry.Kind.PAGE,
                number,
                title,
                about,
                List.of(),
                href,
                Optional.empty(),
                text.length(),
                () -> text);
    }
}
