package org.milestonesite.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;

/** Every page of the site. */
public final class Pages {

    private final Catalogue catalogue;
    private final Shells shells;
    private final Dependencies dependencies;
    private final MilestonePages milestones;

    private Pages(Catalogue catalogue, TimeStrips strips, Dependencies dependencies) {
        this.catalogue = catalogue;
        shells = new Shells(catalogue);
        this.dependencies = dependencies;
        milestones = new MilestonePages(catalogue, shells, strips, dependencies);
    }

    public static Pages of(Plan plan, Paths paths, Messages words) {
        Catalogue catalogue = Catalogue.of(plan, paths, words);
        return new Pages(catalogue, new TimeStrips(catalogue), new Dependencies(plan));
    }

    /**
     * The pages of a plan that differs in the body of one milestone or page alone. Only that page may be asked for: others
     * are made of what was gathered of the plan before.
     */
    public Pages with(Plan plan) {
        return new Pages(catalogue.with(plan), milestones.strips(), dependencies);
    }

    /** The page of a milestone that has one, or of prose. */
    public PageSpec of(PageId id) {
        return id instanceof PageId.Prose prose
                ? new ProsePages(catalogue, shells).of(catalogue.pages().get(prose))
                : milestones.of(catalogue.plan().milestone(((PageId.OfMilestone) id).code()));
    }

    /** In document order. Of pages whose paths collide, which {@link Paths#collisions} tells, only the first. */
    public List<PageSpec> all() {
        Plan plan = catalogue.plan();
        List<PageSpec> pages = new ArrayList<>();
        pages.add(new HomePage(catalogue, shells).page());
        plan.pages().forEach(page -> pages.add(new ProsePages(catalogue, shells).of(page)));
        pages.addAll(new TimelinePages(catalogue, shells, catalogue.schedule()).all());
        pages.addAll(new GraphPages(catalogue, shells, dependencies).all());
        pages.add(new MilestoneIndex(catalogue, shells).page());
        pages.add(new ProgressPage(catalogue, shells).page());
        pages.add(new SlipPage(catalogue, shells).page());
        pages.addAll(new OutstandingPages(catalogue, shells).all());
        pages.add(new CampaignsPage(catalogue, shells).page());
        pages.add(new OpenPage(catalogue, shells).page());
        pages.add(new TrackerPage(catalogue, shells).page());
        pages.add(new ChangesPage(catalogue, shells).page());
        new StepPages(catalogue, shells).all().forEach(pages::add);
        new KeyMilestonesPage(catalogue, shells).pages().forEach(pages::add);
        plan.milestones().stream()
                .filter(Milestone::hasPage)
                .map(milestones::of)
                .forEach(pages::add);
        DocumentPages documents = new DocumentPages(catalogue, shells);
        pages.add(documents.list());
        for (int place = 0; place < plan.documents().size(); place++) {
            pages.add(documents.of(place));
        }
        pages.add(new GlossaryPage(catalogue, shells).page());
        pages.add(new SearchPage(catalogue, shells).page());
        pages.add(new PrintPage(catalogue, shells).page());
        SmallPages small = new SmallPages(catalogue, shells);
        plan.milestones().stream().flatMap(small::olderCodes).forEach(pages::add);
        pages.add(small.notFound());
        Set<String> taken = new HashSet<>();
        return pages.stream().filter(page -> taken.add(page.path())).toList();
    }

    /** What can be compared: each step has its page and its data. */
    public Chronicle chronicle() {
        return catalogue.chronicle();
    }

    /** What stands in texts where they say {@code [[name]]}. */
    public Inserts inserts() {
        return new Inserts(catalogue, dependencies);
    }

    /** What other documents can refer to by name. */
    public List<InventoryEntry> inventory() {
        return InventoryEntries.of(catalogue);
    }

    /** Every template that prints a whole page, a fragment or an insert, by its name, and the view that it prints. */
    public static Map<String, Class<?>> views() {
        Map<String, Class<?>> views = new TreeMap<>();
        views.put(HomePage.TEMPLATE, HomeView.class);
        views.put(ProsePages.TEMPLATE, ProseView.class);
        views.put(TimelinePages.TEMPLATE, TimelineView.class);
        views.put(GraphPages.TEMPLATE, GraphView.class);
        views.put(MilestoneIndex.TEMPLATE, MilestonesView.class);
        views.put(MilestonePages.TEMPLATE, MilestoneView.class);
        views.put(ProgressPage.TEMPLATE, ProgressView.class);
        views.put(SlipPage.TEMPLATE, SlipView.class);
        views.put(OutstandingPages.TEMPLATE, OutstandingView.class);
        views.put(CampaignsPage.TEMPLATE, CampaignsView.class);
        views.put(OpenPage.TEMPLATE, OpenView.class);
        views.put(TrackerPage.TEMPLATE, TrackerView.class);
        views.put(ChangesPage.TEMPLATE, ChangesView.class);
        views.put(StepPages.TEMPLATE, StepView.class);
        views.put(KeyMilestonesPage.TEMPLATE, KeyMilestonesView.class);
        views.put(KeyMilestonesPage.FRAGMENT, KeyFragmentView.class);
        views.put(DocumentPages.LIST, DocumentsView.class);
        views.put(DocumentPages.TEMPLATE, DocumentView.class);
        views.put(GlossaryPage.TEMPLATE, GlossaryView.class);
        views.put(SearchPage.TEMPLATE, SearchView.class);
        views.put(PrintPage.TEMPLATE, PrintView.class);
        views.put(Inserts.PRINTED_RELEASES, PrintedReleasesView.class);
        views.put(Inserts.PRINTED_TIMELINE, TimelineInsertView.class);
        views.put(SmallPages.OLDER_CODE, OlderCodeView.class);
        views.put(SmallPages.NOT_FOUND, NotFoundView.class);
        views.put(Inserts.TEMPLATE, ReleasesView.class);
        views.put(Inserts.PICKED, PickedView.class);
        views.put(Inserts.TIMELINE_TEMPLATE, TimelineInsertView.class);
        views.put(InsertedFigures.GRAPH, GraphInsertView.class);
        views.put(InsertedFigures.PROGRESS, ProgressInsertView.class);
        views.put(InsertedFigures.SLIP, SlipInsertView.class);
        return views;
    }
}
