package org.milestonesite.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.Html;
import org.milestonesite.page.Inserts;
import org.milestonesite.page.PageSpec;
import org.milestonesite.page.Pages;
import org.milestonesite.page.Paths;
import org.milestonesite.page.Running;
import org.milestonesite.page.TextHtml;
import org.milestonesite.plan.Plan;
import org.milestonesite.render.AccentCss;
import org.milestonesite.render.EditionCss;
import org.milestonesite.render.MilestonesJson;
import org.milestonesite.render.PageText;
import org.milestonesite.render.SearchFiles;
import org.milestonesite.render.Sitemap;
import org.milestonesite.render.Templates;
import org.milestonesite.render.TextNames;
import org.milestonesite.render.Theme;
import org.milestonesite.render.TrackerCsv;
import org.milestonesite.site.Site;

/** Every file of the site by its path, each made when asked for. */
final class SiteFiles {

    private final Plan plan;
    private final Paths paths;
    private final Messages words;
    private final Templates templates;
    private final TextNames names;
    private final Inserts inserts;
    private final Set<String> wide;

    private SiteFiles(Plan plan, Paths paths, Theme theme, Templates templates, Set<String> wide) {
        this.plan = plan;
        this.paths = paths;
        this.words = theme.messages();
        this.templates = templates;
        this.names = TextNames.of(plan, words);
        this.wide = wide;
        this.inserts = Pages.inserts(plan, paths, words);
    }

    static Site of(Plan plan, Paths paths, Theme theme, Templates templates, Figures figures) {
        SiteFiles files = new SiteFiles(plan, paths, theme, templates, figures.wide());
        SortedMap<String, Site.Content> all = new TreeMap<>(theme.assets());
        all.putAll(figures.contents());
        if (!plan.look().accents().isEmpty()) {
            all.computeIfPresent(Paths.STYLE, (path, sheet) -> () -> AccentCss.after(sheet.bytes(), plan.look()));
        }
        Pages.all(plan, paths, files.words).forEach(page -> all.put(page.path(), () -> files.render(page)));
        all.put(Paths.DATA, () -> MilestonesJson.bytes(plan, paths));
        all.put(Paths.EDITION, () -> EditionCss.bytes(Running.of(plan, files.words)));
        all.put(Paths.TRACKER_DATA, () -> TrackerCsv.bytes(plan));
        all.putAll(SearchFiles.of(plan, paths, files.words));
        Sitemap.bytes(plan, paths).ifPresent(bytes -> all.put(Paths.SITEMAP, () -> bytes));
        return new Site(all);
    }

    private byte[] render(PageSpec page) {
        Map<String, Integer> earlier = new HashMap<>();
        BiFunction<String, TextHtml, Optional<Html>> generated =
                (name, texts) -> inserts.named(name, page.path(), earlier.merge(name, 1, Integer::sum) - 1, texts)
                        .map(insert -> Html.of(() -> new String(
                                templates.render(insert.template(), insert.view()), StandardCharsets.UTF_8)));
        PageText texts = new PageText(page.path(), names, paths.ofTexts(page.path()), words, wide, generated);
        return templates.render(page.template(), page.view().apply(texts));
    }
}
