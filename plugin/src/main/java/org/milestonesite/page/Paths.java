package org.milestonesite.page;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.milestonesite.insight.Chronicle;
import org.milestonesite.insight.DependencyMap;
import org.milestonesite.insight.Schedule;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Term;

/** The map of the site: what stands where. Paths are from the root, with {@code /}, unescaped. */
public final class Paths {

    public static final String HOME = "index.html";
    public static final String TIMELINE = "timeline.html";
    public static final String GRAPH = "graph.html";
    public static final String TIMELINE_DATA = "data/timeline.json";
    public static final String GRAPH_DATA = "data/graph.json";
    public static final String GRAPH_STYLE = "assets/graph.css";
    public static final String MILESTONES = "milestones/index.html";
    public static final String GLOSSARY = "glossary.html";
    public static final String CAMPAIGNS = "campaigns.html";
    public static final String OPEN = "open.html";
    public static final String TRACKER = "tracker.html";
    public static final String TRACKER_DATA = "data/tracker.csv";
    public static final String KEY_MILESTONES = "key-milestones.html";
    public static final String KEY_FRAGMENT = "fragments/key-milestones.html";
    public static final String CHANGES = "changes/index.html";
    public static final String FEED = "changes/feed.xml";
    public static final String CHANGES_STYLE = "assets/changes.css";
    public static final String PROGRESS = "progress.html";
    public static final String PROGRESS_DATA = "data/progress.json";
    public static final String SLIP = "slip.html";
    public static final String SLIP_DATA = "data/slip.json";
    public static final String DELAYED = "delayed.html";
    public static final String REMAINING = "remaining.html";
    public static final String SEARCH = "search.html";
    public static final String DOCUMENTS = "documents/index.html";
    public static final String PRINT = "print.html";
    public static final String NOT_FOUND = "404.html";
    public static final String ASSETS = "assets/";
    public static final String ICON = "assets/icon.svg";
    public static final String STYLE = "assets/site.css";
    public static final String PRINT_STYLE = "assets/print.css";
    public static final String FIGURES_STYLE = "assets/figures.css";
    public static final String WHOLE_STYLE = "assets/whole.css";
    public static final String EDITION = "assets/edition.css";
    public static final String DATA = "data/milestones.json";
    public static final String SCHEMA = "data/milestones.schema.json";
    public static final String TABLE = "data/milestones.csv";
    public static final String CALENDAR = "data/releases.ics";
    public static final String INVENTORY = "objects.inv";
    public static final String SITEMAP = "sitemap.xml";

    private static final List<String> OF_EVERY_SITE = List.of(
            HOME,
            TIMELINE,
            GRAPH,
            GRAPH_DATA,
            TIMELINE_DATA,
            GRAPH_STYLE,
            MILESTONES,
            GLOSSARY,
            DOCUMENTS,
            CHANGES,
            FEED,
            PRINT,
            SEARCH,
            NOT_FOUND,
            ICON,
            STYLE,
            PRINT_STYLE,
            CHANGES_STYLE,
            WHOLE_STYLE,
            EDITION,
            DATA,
            TABLE,
            SCHEMA,
            INVENTORY,
            SITEMAP);
    private static final List<String> OF_CAMPAIGNS = List.of(CAMPAIGNS, OPEN, TRACKER, TRACKER_DATA);
    private static final List<String> OF_PROGRESS =
            List.of(FIGURES_STYLE, PROGRESS, PROGRESS_DATA, SLIP, SLIP_DATA, DELAYED, REMAINING);

    private final PathTable table = new PathTable();
    private final Map<String, String> milestones = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Map<String, String> terms = new HashMap<>();
    private final PrintAnchors printed;
    private final Optional<String> pdf;
    private final Optional<String> root;

    public Paths(Plan plan) {
        this(plan, false);
    }

    /** @param withPdf whether the site has the document as a PDF too */
    public Paths(Plan plan, boolean withPdf) {
        root = plan.document().url().map(url -> url.endsWith("/") ? url : url + "/");
        pdf = Optional.of(plan.document())
                .filter(document -> withPdf)
                .map(document -> Slug.of(document.handle()) + ".pdf");
        pdf.ifPresent(this::add);
        OF_EVERY_SITE.forEach(this::add);
        IntStream.range(1, TimelinePages.number(Schedule.of(plan).bars().size()))
                .mapToObj(Paths::timeline)
                .forEach(this::add);
        IntStream.range(0, DependencyMap.pages(plan)).mapToObj(Paths::graph).forEach(this::add);
        OF_CAMPAIGNS.forEach(this::add);
        Calendars.paths(plan).forEach(this::add);
        Chronicle.of(plan)
                .steps()
                .flatMap(step -> Stream.of(step(step), stepData(step)))
                .forEach(this::add);
        OF_PROGRESS.forEach(this::add);
        if (plan.keyTag().isPresent()) {
            add(KEY_MILESTONES);
            table.give(KEY_FRAGMENT, new Owner(Owner.Kind.FRAGMENT, KEY_FRAGMENT, Optional.empty()));
        }
        plan.pages().forEach(this::add);
        plan.milestones().forEach(this::add);
        plan.milestones().forEach(this::addOlderCodes);
        plan.documents().forEach(this::add);
        plan.figures()
                .forEach(path -> table.give("figures/" + path, new Owner(Owner.Kind.FIGURE, path, Optional.empty())));
        Set<String> anchors = new HashSet<>();
        plan.terms().forEach(term -> terms.put(term.term(), anchor(term, anchors)));
        printed = new PrintAnchors(plan, this);
    }

    private void add(String path) {
        table.give(path, new Owner(Owner.Kind.EVERY_SITE, path, Optional.empty()));
    }

    private void add(ProsePage page) {
        Owner owner = new Owner(
                Owner.Kind.PAGE, page.id().source(), Optional.of(page.source().whole()));
        table.give(page(page.id()), owner);
    }

    private void add(Milestone milestone) {
        Owner owner = new Owner(Owner.Kind.MILESTONE, milestone.code(), Optional.of(milestone.at()));
        String path = milestone.hasPage() ? ofCode(milestone.code()) : MILESTONES + "#" + row(milestone.code());
        milestones.put(milestone.code(), table.give(path, owner));
    }

    private void addOlderCodes(Milestone milestone) {
        for (Sourced<String> older : olderCodes(milestone)) {
            table.give(ofCode(older.value()), new Owner(Owner.Kind.OLDER_CODE, older.value(), Optional.of(older.at())));
        }
    }

    private void add(Document document) {
        Owner owner = new Owner(Owner.Kind.DOCUMENT, document.handle(), Optional.of(document.at()));
        documents.put(document.handle(), table.give("documents/" + Slug.of(document.handle()) + ".html", owner));
    }

    private static String anchor(Term term, Set<String> taken) {
        String first = "term-" + Slug.of(term.term());
        String anchor = first;
        for (int i = 2; !taken.add(anchor); i++) {
            anchor = first + "-" + i;
        }
        return anchor;
    }

    /** The name of one issue of a document, for files: {@code LDM-564-1.6}, or its handle where it has no revision. */
    public static String edition(ControlledDocument document) {
        return Slug.of(document.revision()
                .map(revision -> document.handle() + "-" + revision)
                .orElse(document.handle()));
    }

    /** Those that have a page of their own, which leads to the milestone. */
    static List<Sourced<String>> olderCodes(Milestone milestone) {
        String own = Slug.of(milestone.code());
        return milestone.aka().stream()
                .filter(older -> !Slug.of(older.value()).equals(own))
                .toList();
    }

    /** The path of the page that a milestone or an older code has, whether there is one or not. */
    static String ofCode(String code) {
        return "milestones/" + Slug.of(code) + ".html";
    }

    /** The page of the timeline with that number from 0; the first is that of every site. */
    static String timeline(int number) {
        return number == 0 ? TIMELINE : "timeline-" + (number + 1) + ".html";
    }

    /** The page that tells what has changed in a step. */
    public static String step(Chronicle.Step step) {
        return "changes/" + Steps.name(step) + ".html";
    }

    /** The same for programs. */
    public static String stepData(Chronicle.Step step) {
        return "data/changes/" + Steps.name(step) + ".json";
    }

    /** The page of the part of the dependencies with that number from 0, where they have several. */
    static String graph(int part) {
        return "graph-" + (part + 1) + ".html";
    }

    /** The anchor of a milestone's row in {@link #MILESTONES}. */
    static String row(String code) {
        return Slug.of(code);
    }

    /** The path of a page; of a milestone without one, that of its row: {@code milestones/index.html#CODE}. */
    public String page(PageId id) {
        if (id instanceof PageId.OfMilestone of) {
            return milestone(of.code());
        }
        if (id instanceof PageId.OfDocument of) {
            return document(of.handle());
        }
        return id instanceof PageId.Prose prose ? prose.source() + ".html" : HOME;
    }

    /** As {@link #page}. */
    public String milestone(String code) {
        return known(milestones, code);
    }

    public String document(String handle) {
        return known(documents, handle);
    }

    public boolean hasDocument(String handle) {
        return documents.containsKey(handle);
    }

    /** {@code glossary.html#term-AP} */
    public String term(String term) {
        return GLOSSARY + "#" + termAnchor(term);
    }

    public boolean hasTerm(String term) {
        return terms.containsKey(term);
    }

    /** {@code term-AP} */
    public String termAnchor(String term) {
        return known(terms, term);
    }

    /** Addresses as the page at a path writes them. */
    public Hrefs from(String path) {
        return new PathHrefs(this, (to, anchor) -> Relative.href(path, to, anchor));
    }

    /**
     * Addresses for what is read away from the site: absolute where {@code document.url} is given.
     *
     * @param path of the file that they are relative to where it is not
     */
    public Hrefs fromOutside(String path) {
        return root.<Hrefs>map(site -> new PathHrefs(this, (to, anchor) -> site + Relative.href(HOME, to, anchor)))
                .orElseGet(() -> from(path));
    }

    /** As {@link #from}, for texts: on the page that has the whole document, they lead to what it has of the site. */
    public Hrefs ofTexts(String path) {
        return path.equals(PRINT)
                ? new PathHrefs(
                        this,
                        (to, anchor) -> printed.find(to, anchor)
                                .map(found -> "#" + Relative.escape(found))
                                .orElseGet(() -> Relative.href(path, to, anchor)))
                : from(path);
    }

    /** {@code LDM-564.pdf}, where it is asked for. */
    public Optional<String> pdf() {
        return pdf;
    }

    PrintAnchors printed() {
        return printed;
    }

    /**
     * Every path that the plan gives the site, with what stands there, in plain string order. What a theme adds to
     * {@code assets/} is not among them; rows of milestones without a page are, by {@link #page}'s form.
     */
    public SortedMap<String, Owner> all() {
        return Collections.unmodifiableSortedMap(table.owners());
    }

    /** In the order of the plan. */
    public List<Collision> collisions() {
        return Collections.unmodifiableList(table.collisions());
    }

    private static String known(Map<String, String> paths, String name) {
        String path = paths.get(name);
        if (path == null) {
            throw new IllegalArgumentException("the site has no " + name);
        }
        return path;
    }
}
