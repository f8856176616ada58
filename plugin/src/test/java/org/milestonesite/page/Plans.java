package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.plan.Calendar;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Look;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.MilestoneList;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProgressSet;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Term;
import org.milestonesite.plan.Tracking;
import org.milestonesite.source.Located;

/** A small plan made by hand: no reader and no linker has a part in it. */
public final class Plans {

    public static final LocalDate AS_OF = LocalDate.of(2025, 7, 31);

    private final Map<String, Milestone> milestones = new LinkedHashMap<>();
    private final List<ProsePage> pages = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, List<PageId>> backlinks = new HashMap<>();
    private final Map<String, List<Plan.Mentioned>> citations = new HashMap<>();
    private final Map<String, List<PageId>> uses = new HashMap<>();
    private final Map<String, LinkedText> campaign = new HashMap<>();
    private final List<ControlledDocument.Change> changes = new ArrayList<>();
    private final List<Calendar> calendars = new ArrayList<>();
    private Optional<String> url = Optional.empty();
    private Optional<Located<String>> keyTag = Optional.empty();
    private List<ProgressSet> progress = List.of();
    private final Map<String, Tracking.KnownBaseline> baselines = new HashMap<>();
    private int snapshotsBack = 3;
    private int obsolete;
    private ControlledDocument.Status status = ControlledDocument.Status.DRAFT;

    public static Plans plan() {
        return new Plans();
    }

    public Plans with(Milestones milestone) {
        Milestone made = milestone.made();
        milestones.put(made.code(), made);
        return this;
    }

    public Plans page(ProsePage page) {
        pages.add(page);
        return this;
    }

    public Plans url(String address) {
        url = Optional.of(address);
        return this;
    }

    public Plans keyTag(String tag) {
        keyTag = Optional.of(new Located<>(tag, Texts.at("site.yaml")));
        return this;
    }

    public Plans calendar(String name, String... codes) {
        calendars.add(new Calendar(name, List.of(codes)));
        return this;
    }

    public Plans progress(ProgressSet... sets) {
        progress = List.of(sets);
        return this;
    }

    public Plans baseline(String code, String asOf, String due) {
        baselines.put(code, new Tracking.KnownBaseline(LocalDate.parse(asOf), LocalDate.parse(due)));
        return this;
    }

    public Plans snapshotsBack(int number) {
        snapshotsBack = number;
        return this;
    }

    public Plans obsolete(int number) {
        obsolete = number;
        return this;
    }

    private Tracking tracking() {
        ProgressSet all = new ProgressSet(
                Optional.empty(),
                milestones.values().stream()
                        .filter(milestone -> milestone.kind() == Milestone.Kind.RELEASE
                                || milestone.kind() == Milestone.Kind.FEATURE)
                        .map(Milestone::code)
                        .toList(),
                Optional.empty(),
                Optional.empty());
        return new Tracking(progress.isEmpty() ? List.of(all) : progress, snapshotsBack, baselines, obsolete);
    }

    public Plans approved() {
        status = ControlledDocument.Status.APPROVED;
        return this;
    }

    public Plans change(Optional<String> version, String date, String description) {
        changes.add(new ControlledDocument.Change(
                version, LocalDate.parse(date), Texts.text(description), Optional.of("W. O'Mullane")));
        return this;
    }

    public Plans mentions(String code, PageId page) {
        backlinks.computeIfAbsent(code, c -> new ArrayList<>()).add(page);
        return this;
    }

    public Plans campaign(String code, String sentence) {
        campaign.put(code, Texts.text(sentence));
        return this;
    }

    public Plans document(String handle, String type, Plan.Mentioned... mentions) {
        documents.add(new Document(
                handle,
                "techreport",
                List.of(new Document.Name(Optional.of("Gabriele"), "Comoretto")),
                false,
                "Title of " + handle,
                Optional.of("2019"),
                new Document.Citation("Comoretto, G., 2019, ", "Title of " + handle, ", " + type + " " + handle),
                Optional.of("https://" + handle.toLowerCase(java.util.Locale.ROOT) + ".lsst.io/"),
                Optional.empty(),
                fields(handle, type),
                Map.of(),
                "@techreport{" + handle + ",\n}",
                Texts.at("references.bib")));
        citations.put(handle, List.of(mentions));
        return this;
    }

    private static Map<String, String> fields(String handle, String type) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("author", "Comoretto, Gabriele");
        fields.put("type", type);
        fields.put("number", handle);
        return fields;
    }

    public Plans term(String term, String description, PageId... pagesThatUseIt) {
        terms.add(new Term(term, Texts.text(description), List.of(), List.of(), true, Texts.at("glossary/own.csv")));
        uses.put(term, List.of(pagesThatUseIt));
        return this;
    }

    public Plan made() {
        Map<PageId, List<String>> termsOf = new HashMap<>();
        uses.forEach((term, on) -> on.forEach(
                page -> termsOf.computeIfAbsent(page, p -> new ArrayList<>()).add(term)));
        Map<PageId, List<String>> documentsOf = new HashMap<>();
        citations.forEach((handle, on) -> on.forEach(mentioned -> documentsOf
                .computeIfAbsent(mentioned.page(), p -> new ArrayList<>())
                .add(handle)));
        return new Plan(
                new ControlledDocument(
                        "LDM-564",
                        "Data Management Releases",
                        List.of("William O'Mullane", "Frossie Economou"),
                        Optional.of("1.6"),
                        status,
                        Optional.of(AS_OF),
                        Optional.of(Texts.text("How releases are made.")),
                        Optional.of(Texts.text("Not yet approved by anyone.")),
                        Optional.of("https://github.com/lsst/LDM-564"),
                        url,
                        changes,
                        Texts.at("site.yaml")),
                AS_OF,
                MilestoneList.of(inOrder()),
                pages,
                documents,
                terms,
                campaign,
                List.of("a.svg"),
                backlinks,
                citations,
                Map.of(),
                uses,
                documentsOf,
                termsOf,
                Optional.of("https://edit.example/{path}#L{line}"),
                45,
                keyTag,
                List.copyOf(calendars),
                List.of(),
                List.of(),
                tracking(),
                Look.PLAIN);
    }

    private List<Milestone> inOrder() {
        return milestones.values().stream()
                .sorted(Comparator.<Milestone, Boolean>comparing(m -> m.kind() != Milestone.Kind.RELEASE)
                        .thenComparing(m -> m.due().map(due -> due.value()).orElse(LocalDate.MAX))
                        .thenComparing(Milestone::code))
                .toList();
    }
}
