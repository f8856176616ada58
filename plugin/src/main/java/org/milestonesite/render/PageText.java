package org.milestonesite.render;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.Hrefs;
import org.milestonesite.page.Html;
import org.milestonesite.page.TextHtml;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Shortcode;

/**
 * The texts of one page as HTML. It remembers which terms the page has marked, its footnotes and its ids, so every
 * page has one of its own, and one thread renders it.
 */
public final class PageText implements TextHtml {

    private final PageScope page;
    private final String path;
    private final BiFunction<Shortcode, TextHtml, Optional<Html>> generated;

    /**
     * @param path of the page
     * @param names of the whole plan, shared by all pages
     * @param words the messages of the theme
     * @param wide paths of drawings that are too wide for a phone
     * @param generated what {@code [[name]]} stands for on this page, whose texts it may print
     */
    public PageText(
            String path,
            TextNames names,
            Hrefs hrefs,
            Messages words,
            Set<String> wide,
            BiFunction<Shortcode, TextHtml, Optional<Html>> generated) {
        this.path = path;
        this.generated = generated;
        this.page = new PageScope(names, hrefs, words, wide, asked -> generated.apply(asked, this));
    }

    private PageText(PageText whole, String path, String prefix) {
        this.path = path;
        this.generated = whole.generated;
        this.page = whole.page.within(prefix, asked -> generated.apply(asked, this));
    }

    @Override
    public TextHtml within(String path, String prefix) {
        return new PageText(this, path, prefix);
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Html blocks(LinkedText text, Headings headings) {
        return once(() -> {
            Markup out = new Markup();
            FootnoteHtml footnotes = FootnoteHtml.of(text.text().footnotes().size(), page);
            BlockHtml blocks = new BlockHtml(out, page, text, headings, footnotes);
            blocks.write(text.text().blocks());
            footnotes.write(out, text.text().footnotes(), blocks);
            return out.toString();
        });
    }

    @Override
    public Html inline(LinkedText text) {
        return once(() -> {
            Markup out = new Markup();
            InlineHtml inlines = new InlineHtml(
                    out, page, text, FootnoteHtml.within(text.text().footnotes(), page));
            String separator = "";
            for (var running : text.text().runningTexts()) {
                out.raw(separator);
                inlines.write(running);
                separator = " ";
            }
            return out.toString();
        });
    }

    /** A second look at the same text must not find its terms marked and its ids taken. */
    private static Html once(Supplier<String> render) {
        String[] rendered = new String[1];
        return Html.of(() -> {
            if (rendered[0] == null) {
                rendered[0] = render.get();
            }
            return rendered[0];
        });
    }
}
