package org.milestonesite.build;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.Calendars;
import org.milestonesite.page.Html;
import org.milestonesite.page.Inserts;
import org.milestonesite.page.PageSpec;
import org.milestonesite.page.Pages;
import org.milestonesite.page.Paths;
import org.milestonesite.page.Running;
import org.milestonesite.page.TextHtml;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Shortcode;
import org.milestonesite.render.AccentCss;
import org.milestonesite.render.ChangesFeed;
import org.milestonesite.render.ChangesJson;
import org.milestonesite.render.EditionCss;
import org.milestonesite.render.GraphJson;
import org.milestonesite.render.Ical;
import org.milestonesite.render.MilestonesCsv;
import org.milestonesite.render.MilestonesJson;
import org.milestonesite.render.PageText;
import org.milestonesite.render.ProgressJson;
import org.milestonesite.render.SearchFiles;
import org.milestonesite.render.Sitemap;
import org.milestonesite.render.SlipJson;
import org.milestonesite.render.SphinxInventory;
import org.milestonesite.render.Templates;
import org.milestonesite.render.TextNames;
import org.milestonesite.render.Theme;
import org.milestonesite.render.TimelineJson;
import org.milestonesite.render.TrackerCsv;
import org.milestonesite.site.Site;

/** Every file of the site by its path, each made when asked for. */
final class SiteFiles {

    private final Plan plan;
    private final Paths paths;
    private final Theme theme;
    private final Templates templates;
    private final Figures figures;
    private final Pages pages;
    private final TextNames names;
    private final Inserts inserts;

    private SiteFiles(Plan plan, Paths paths, Theme theme, Templates templates, Figures figures, Pages pages) {
        this.plan = plan;
        this.paths = paths;
        this.theme = theme;
        this.templates = templates;
        this.figures = figures;
        this.pages = pages;
        this.names = TextNames.of(plan, theme.messages());
        this.inserts = pages.inserts();
    }

    static SiteFiles of(Plan plan, Paths paths, Theme theme, Templates templates, Figures figures) {
        return new SiteFiles(plan, paths, theme, templates, figures, Pages.of(plan, paths, theme.messages()));
    }

    Site site() {
        Messages words = theme.messages();
        SortedMap<String, Site.Content> all = new TreeMap<>(theme.assets());
        all.putAll(figures.contents());
        if (!plan.look().accents().isEmpty()) {
            all.computeIfPresent(Paths.STYLE, (path, sheet) -> () -> AccentCss.after(sheet.bytes(), plan.look()));
        }
        pages.all().forEach(page -> all.put(page.path(), () -> render(page)));
        all.put(Paths.DATA, () -> MilestonesJson.bytes(plan, paths));
        all.put(Paths.TIMELINE_DATA, () -> TimelineJson.bytes(plan));
        all.put(Paths.GRAPH_DATA, () -> GraphJson.bytes(plan));
        all.put(Paths.TABLE, () -> MilestonesCsv.bytes(plan, paths));
        Calendars.of(plan, paths, words).forEach((path, calendar) -> all.put(path, () -> Ical.bytes(calendar.get())));
        all.put(Paths.INVENTORY, () -> SphinxInventory.bytes(plan.document(), pages.inventory()));
        all.put(Paths.EDITION, () -> EditionCss.bytes(Running.of(plan, words)));
        all.put(Paths.TRACKER_DATA, () -> TrackerCsv.bytes(plan));
        all.put(Paths.FEED, () -> ChangesFeed.bytes(plan, paths, pages.chronicle(), words));
        pages.chronicle()
                .steps()
                .forEach(step -> all.put(Paths.stepData(step), () -> ChangesJson.bytes(plan, paths, step)));
        all.putAll(SearchFiles.of(plan, paths, words));
        all.put(Paths.PROGRESS_DATA, () -> ProgressJson.bytes(plan));
        all.put(Paths.SLIP_DATA, () -> SlipJson.bytes(plan));
        Sitemap.bytes(plan, paths).ifPresent(bytes -> all.put(Paths.SITEMAP, () -> bytes));
        return new Site(all);
    }

    /**
     * The site of a plan in which nothing differs but what one page says. That page is at hand at once; all else is made of
     * the whole plan, as ever, when it is asked for.
     *
     * @param before what {@link #site} gave
     */
    Site with(Plan amended, PageId id, Site before) {
        SiteFiles ahead = new SiteFiles(amended, paths, theme, templates, figures, pages.with(amended));
        PageSpec page = ahead.pages.of(id);
        return Site.ahead(
                page.path(),
                () -> ahead.render(page),
                before,
                () -> of(amended, paths, theme, templates, figures).site());
    }

    private byte[] render(PageSpec page) {
        Map<String, Integer> earlier = new HashMap<>();
        BiFunction<Shortcode, TextHtml, Optional<Html>> generated = (asked, texts) -> inserts.of(
                        asked, page.path(), earlier.merge(asked.name(), 1, Integer::sum) - 1, texts)
                .map(insert -> Html.of(
                        () -> new String(templates.render(insert.template(), insert.view()), StandardCharsets.UTF_8)));
        PageText texts = new PageText(
                page.path(), names, paths.ofTexts(page.path()), theme.messages(), figures.wide(), generated);
        return templates.render(page.template(), page.view().apply(texts));
    }
}
