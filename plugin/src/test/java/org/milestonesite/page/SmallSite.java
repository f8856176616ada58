package org.milestonesite.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Plan;
import org.milestonesite.render.Templates;
import org.milestonesite.render.Theme;

/** The pages of a plan made by hand, printed with the default theme. */
final class SmallSite {

    static final Theme THEME = Theme.load(Optional.empty(), "").theme();

    private static final List<Diagnostic> FINDINGS = new ArrayList<>();
    private static final Templates TEMPLATES = Templates.compile(THEME, Pages.views(), FINDINGS::add);

    final Paths paths;
    private final Map<String, PageSpec> pages = new HashMap<>();

    private SmallSite(Plan plan) {
        paths = new Paths(plan);
        Pages.of(plan, paths, THEME.messages()).all().forEach(page -> pages.put(page.path(), page));
    }

    static SmallSite of(Plans plan) {
        return new SmallSite(plan.made());
    }

    /** What is wrong with the default theme. */
    static List<Diagnostic> findings() {
        return FINDINGS;
    }

    java.util.Set<String> pages() {
        return pages.keySet();
    }

    String html(String path) {
        PageSpec page = pages.get(path);
        return new String(TEMPLATES.render(page.template(), page.view().apply(Texts.PLAIN)), StandardCharsets.UTF_8);
    }

    Document page(String path) {
        return Jsoup.parse(html(path), "https://site.example/sub/" + path);
    }

    /** The words of the first element that a selector finds. */
    String words(String path, String selector) {
        return page(path).expectFirst(selector).text();
    }
}
