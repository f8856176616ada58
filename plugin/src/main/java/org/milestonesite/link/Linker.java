package org.milestonesite.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.Calendar;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Look;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.MilestoneList;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Sourced;
import org.milestonesite.read.RawMilestone;
import org.milestonesite.read.RawPage;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.RawSources;
import org.milestonesite.source.Located;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/** Makes the plan of what was read: who is who, who waits for whom, and what every text refers to. */
public final class Linker {

    /** How long before its milestone a test plan is due, unless {@code site.yaml} says otherwise. */
    private static final int TEST_PLAN_DAYS = 45;

    private final RawSources raw;
    private final UnaryOperator<List<Document>> style;
    private final Findings findings = new Findings();
    private final Imports imports;
    private final Merge merge;
    private final Kinds kinds;
    private final ExportedRelations exported;
    private final Relations relations;
    private final Histories histories;
    private final Bibliography bibliography;
    private final Glossary glossary;
    private final List<RawMilestone> ordered;
    private final List<RawPage> pages;
    private final Comparator<String> byDue;
    private final Vocabulary vocabulary;

    private Linker(RawSources raw, UnaryOperator<List<Document>> style) {
        this.style = style;
        this.raw = raw;
        RawSite site = raw.site();
        imports = Imports.of(raw.schedules());
        merge = Merge.of(said(), site.scope(), findings);
        kinds = Kinds.of(site.scope(), merge);
        kinds.check(merge, findings);
        exported = ExportedRelations.of(imports, merge);
        relations = Relations.of(merge, exported, findings);
        histories = Histories.of(imports, merge, site.scope(), findings);
        exported.report(findings);
        findings.addAll(LeftOut.of(imports, merge, exported.outside()));
        merge.milestones().values().stream()
                .filter(milestone -> milestone.name().isEmpty())
                .forEach(milestone -> milestone.unnamed().ifPresent(findings::add));
        bibliography = Bibliography.of(raw.documents(), findings);
        glossary = Glossary.of(raw.ownTerms(), raw.sharedTerms(), raw.tags(), raw.skip(), findings);
        byDue = Comparator.<String, LocalDate>comparing(this::due).thenComparing(Comparator.naturalOrder());
        ordered = merge.milestones().values().stream()
                .sorted(Comparator.<RawMilestone, Boolean>comparing(m -> kind(m) != Milestone.Kind.RELEASE)
                        .thenComparing(m -> m.code().value(), byDue))
                .toList();
        pages = raw.pages().stream()
                .sorted(Comparator.<RawPage>comparingInt(page -> page.order().orElse(Integer.MAX_VALUE))
                        .thenComparing(RawPage::name))
                .toList();
        vocabulary = vocabulary();
    }

    /** @param style gives the documents that are cited their citations, where not the published form */
    public static Linked link(RawSources raw, UnaryOperator<List<Document>> style) {
        Linker linker = new Linker(raw, style);
        return linker.link();
    }

    /** All that is said of milestones, be they in the plan or not. */
    private List<RawMilestone> said() {
        return Stream.concat(imports.milestones(raw.milestones()).stream(), raw.milestones().stream())
                .toList();
    }

    private Milestone.Kind kind(RawMilestone milestone) {
        return kinds.of(milestone.code().value());
    }

    private List<String> releases() {
        return ordered.stream()
                .filter(milestone -> kind(milestone) == Milestone.Kind.RELEASE)
                .map(milestone -> milestone.code().value())
                .toList();
    }

    /** Undated milestones come last. */
    private LocalDate due(String code) {
        return merge.milestones().get(code).due().map(Located::value).orElse(LocalDate.MAX);
    }

    private Vocabulary vocabulary() {
        Catalogue catalogue = new Catalogue(
                raw.site().title().handle().value(),
                merge.codes(),
                merge.older(),
                merge.leftOut(),
                bibliography.names(),
                glossary.names(),
                raw.skip(),
                raw.site());
        Places places = new Places();
        Map<String, PageId> sources = new HashMap<>();
        raw.site().title().abstractText().ifPresent(text -> places.add(new PageId.Home(), text));
        for (RawPage page : pages) {
            PageId id = new PageId.Prose(page.name());
            places.add(id, page.body());
            if (ProsePage.hasReleaseSections(page.numbered(), page.body())) {
                releases().forEach(code -> places.addAnchor(id, code));
            }
            sources.put(page.file().path(), id);
        }
        for (RawMilestone milestone : ordered) {
            PageId id = new PageId.OfMilestone(milestone.code().value());
            Stream.of(milestone.description(), milestone.comment(), milestone.note(), milestone.body())
                    .flatMap(Optional::stream)
                    .forEach(text -> places.add(id, text));
            if (milestone.at().file().path().endsWith(".md")) {
                sources.putIfAbsent(milestone.at().file().path(), id);
            }
        }
        return new Vocabulary(
                catalogue,
                new Words(catalogue),
                places,
                new Destinations(sources, places),
                glossary.unmarked(raw.site().inputs().unmarked(), findings),
                raw.figures().keySet(),
                Shortcodes.of(catalogue, merge.milestones()));
    }

    private Linked link() {
        if (!merge.milestones().isEmpty()) {
            Kinds.checkPatterns(raw.site().patterns(), said(), findings);
        } else {
            findings.add(Diagnostic.of(Code.NO_MILESTONES, raw.siteFile().whole(), raw.sourcePath()));
        }
        Optional<LocalDate> asOf = raw.site().scope().asOf().map(Located::value).or(imports::asOf);
        if (asOf.isEmpty()) {
            findings.add(Diagnostic.of(Code.NO_AS_OF, raw.site().scope().at()));
        }
        Page<ControlledDocument> home = page(new PageId.Home(), true, this::document);
        List<Page<ProsePage>> prose = prose();
        List<Page<Milestone>> milestones = ordered.parallelStream()
                .map(milestone -> page(
                        new PageId.OfMilestone(milestone.code().value()), true, linker -> milestone(milestone, linker)))
                .toList();
        CampaignSentences campaigns =
                CampaignSentences.of(raw.site().scope().campaign(), releases(), vocabulary, findings);

        List<Page<?>> all = Stream.<Stream<? extends Page<?>>>of(Stream.of(home), prose.stream(), milestones.stream())
                .flatMap(pages -> pages)
                .collect(Collectors.toCollection(ArrayList::new));
        List<TextLinker> linkers = all.stream().map(Page::linker).toList();
        List<PathLink> paths =
                linkers.stream().flatMap(linker -> linker.paths().stream()).toList();
        Indexes indexes = Indexes.of(linkers, campaigns, bibliography, style, glossary, vocabulary, findings);
        new Unused(raw).report(linkers, campaigns.uses(), bibliography, indexes.terms(), findings);
        all.forEach(page -> findings.addAll(page.findings().all()));
        Relinker relinker = new Relinker(this, all);
        if (asOf.isEmpty() || merge.milestones().isEmpty()) {
            return new Linked(Optional.empty(), paths, findings.all(), relinker);
        }
        List<Milestone> plain = milestones.stream().map(Page::value).toList();
        Look look = Looks.of(raw, findings);
        List<Calendar> calendars = Calendars.of(raw.site(), ordered, findings);
        Plan plan = new Plan(
                home.value(),
                asOf.get(),
                MilestoneList.of(plain),
                prose.stream().map(Page::value).toList(),
                indexes.documents(),
                indexes.terms(),
                campaigns.sentences(),
                raw.figures().keySet().stream()
                        .map(path -> path.substring("figures/".length()))
                        .toList(),
                indexes.backlinks(),
                indexes.citations(),
                indexes.campaignCitations(),
                indexes.uses(),
                indexes.documentsOf(),
                indexes.termsOf(),
                raw.site().addresses().edit().map(Located::value),
                raw.site().scope().testPlanDays().orElse(TEST_PLAN_DAYS),
                raw.site().scope().keyTag(),
                calendars,
                Editions.of(raw.editions()),
                Listings.of(imports, merge, kinds, raw.site().scope()),
                Trackings.of(raw.site().scope(), imports, merge, plain, findings),
                look);
        return new Linked(Optional.of(plan), paths, findings.all(), relinker);
    }

    /** A page as linked, with what its texts refer to. */
    record Page<T>(T value, TextLinker linker, Findings findings) {}

    private <T> Page<T> page(PageId id, boolean marksTerms, java.util.function.Function<TextLinker, T> link) {
        Findings own = new Findings();
        TextLinker linker = new TextLinker(vocabulary, new Uses(id), marksTerms, own);
        return new Page<>(link.apply(linker), linker, own);
    }

    private ControlledDocument document(TextLinker linker) {
        RawSite.Title title = raw.site().title();
        return new ControlledDocument(
                title.handle().value(),
                title.title().value(),
                title.authors().stream().map(Located::value).toList(),
                title.revision().map(Located::value),
                title.approved() ? ControlledDocument.Status.APPROVED : ControlledDocument.Status.DRAFT,
                title.date().map(Located::value),
                linker.link(title.abstractText()),
                linker.link(title.statement().filter(draft -> !title.approved())),
                title.source().map(Located::value),
                title.url().map(Located::value),
                title.changes().stream()
                        .map(change -> new ControlledDocument.Change(
                                change.version().map(Located::value),
                                change.date().value(),
                                linker.link(change.description()),
                                change.owner().map(Located::value)))
                        .toList(),
                title.revision().orElse(title.handle()).at());
    }

    /** Pages by the path of the file that their text stands in. */
    Map<String, PageId> sources() {
        return vocabulary.destinations().sources();
    }

    /** A page as linked with another body; empty unless its body is the one given. */
    Optional<Page<?>> again(PageId id, ParsedText before, ParsedText after) {
        if (id instanceof PageId.OfMilestone of) {
            RawMilestone milestone = merge.milestones().get(of.code());
            return milestone
                    .body()
                    .filter(body -> body == before && kinds.hasPage(of.code()))
                    .map(body -> page(id, true, linker -> milestone(milestone.body(after), linker)));
        }
        int section = 0;
        for (RawPage page : pages) {
            Optional<Integer> number = page.numbered() ? Optional.of(++section) : Optional.empty();
            if (page.body() == before) {
                return Optional.of(prose(page, number, after));
            }
        }
        return Optional.empty();
    }

    private List<Page<ProsePage>> prose() {
        List<Page<ProsePage>> prose = new ArrayList<>();
        int section = 0;
        for (RawPage page : pages) {
            Optional<Integer> number = page.numbered() ? Optional.of(++section) : Optional.empty();
            prose.add(prose(page, number, page.body()));
        }
        return prose;
    }

    private Page<ProsePage> prose(RawPage page, Optional<Integer> number, ParsedText body) {
        PageId.Prose id = new PageId.Prose(page.name());
        return page(
                id,
                page.marksTerms(),
                linker -> new ProsePage(id, linker.link(page.titleText()), number, linker.link(body), page.file()));
    }

    private Milestone milestone(RawMilestone m, TextLinker linker) {
        String code = m.code().value();
        List<String> predecessors = relations.predecessors(code, byDue);
        List<String> successors = relations.successors(code, byDue);
        boolean release = kind(m) == Milestone.Kind.RELEASE;
        Located<String> name = m.name().orElse(m.code());
        ParsedText nameText = m.nameText().orElseGet(() -> Markdown.plain(TextOrigin.value(name.at(), name.value())));
        Layers layers = merge.layers().get(code);
        Map<String, Sourced<String>> replaced = new TreeMap<>(layers.replaced());
        replaced.putAll(exported.replacedOf(code));
        return MilestoneParts.milestone(
                m,
                layers,
                replaced,
                exported.dependenciesOf(code),
                histories.of(code),
                kind(m),
                kinds.hasPage(code),
                nameText,
                name,
                predecessors,
                successors,
                release ? predecessors.stream().filter(kinds::isFeature).toList() : List.of(),
                kinds.isFeature(code)
                        ? successors.stream()
                                .filter(other -> kinds.of(other) == Milestone.Kind.RELEASE)
                                .toList()
                        : List.of(),
                relations.statedAt(code),
                older -> merge.older().contains(older)
                        && merge.codes().get(older).equals(code),
                linker);
    }
}
