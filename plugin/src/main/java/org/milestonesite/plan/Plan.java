package org.milestonesite.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.source.Located;
import org.milestonesite.source.Location;

/**
 * The whole plan, linked: what every page is made of. Immutable.
 *
 * @param asOf the data date: the day to which progress is known
 * @param milestones releases first, then the rest, each by due date, then code; undated last
 * @param pages in the order of the document
 * @param documents that are cited, by handle
 * @param terms that are printed, A to Z without regard to case
 * @param campaign the sentence on a release's test campaign, by the code of the release
 * @param figures paths below {@code figures/} that pages show
 * @param backlinks by code: the pages whose text mentions a milestone, in document order, those of documents last
 * @param citations by handle: where a document is cited, in document order
 * @param campaignCitations by handle: where the sentence on a campaign cites a document, one a release; they are not
 *     among the citations
 * @param uses by term: the pages that use it, in document order
 * @param documentsOf by page: the handles it cites, in the order of the reference list
 * @param termsOf by page: the terms it uses, A to Z
 * @param testPlanDays how many days before its milestone a test plan is due
 * @param keyTag the tag of the key milestones
 * @param calendars that {@code site.yaml} names, in its order
 * @param editions frozen ones, the oldest first
 * @param listings month-end exports to compare, the oldest first: none or several
 * @param tracking by what it is followed from month to month
 * @param look what the document looks like besides its theme
 */
public record Plan(
        ControlledDocument document,
        LocalDate asOf,
        MilestoneList milestones,
        List<ProsePage> pages,
        List<Document> documents,
        List<Term> terms,
        Map<String, LinkedText> campaign,
        List<String> figures,
        Map<String, List<PageId>> backlinks,
        Map<String, List<Mentioned>> citations,
        Map<String, List<Mentioned>> campaignCitations,
        Map<String, List<PageId>> uses,
        Map<PageId, List<String>> documentsOf,
        Map<PageId, List<String>> termsOf,
        Optional<String> editTemplate,
        int testPlanDays,
        Optional<Located<String>> keyTag,
        List<Calendar> calendars,
        List<Edition> editions,
        List<Listing> listings,
        Tracking tracking,
        Look look) {

    /** A text that mentions something, and by which of its mentions. */
    public record Mentioned(PageId page, LinkedText text, int mention) {}

    /** Every page that cites a document, each once: those whose own texts do before those whose campaign does. */
    public List<PageId> citing(String handle) {
        return Stream.of(citations, campaignCitations)
                .flatMap(index -> index.getOrDefault(handle, List.of()).stream())
                .map(Mentioned::page)
                .distinct()
                .toList();
    }

    /**
     * The same plan with other words in a milestone that is one of it.
     *
     * @param cited the same citations as before, those of that milestone in its new words
     */
    public Plan with(Milestone milestone, Map<String, List<Mentioned>> cited) {
        return with(milestones.with(milestone), pages, cited);
    }

    /** As {@link #with(Milestone, Map)}, with a page. */
    public Plan with(ProsePage page, Map<String, List<Mentioned>> cited) {
        List<ProsePage> others = pages.stream()
                .map(other -> other.id().equals(page.id()) ? page : other)
                .toList();
        return with(milestones, others, cited);
    }

    private Plan with(MilestoneList others, List<ProsePage> prose, Map<String, List<Mentioned>> cited) {
        return new Plan(
                document,
                asOf,
                others,
                prose,
                documents,
                terms,
                campaign,
                figures,
                backlinks,
                cited,
                campaignCitations,
                uses,
                documentsOf,
                termsOf,
                editTemplate,
                testPlanDays,
                keyTag,
                calendars,
                editions,
                listings,
                tracking,
                look);
    }

    public Milestone milestone(String code) {
        return milestones.find(code).orElseThrow(() -> new IllegalArgumentException("no milestone " + code));
    }

    public List<Milestone> ofKind(Milestone.Kind kind) {
        return milestones.stream().filter(m -> m.kind() == kind).toList();
    }

    /** The address at which a place of the sources can be edited, where {@code links.edit} gives a template. */
    public Optional<String> editUrl(Location at) {
        return editTemplate.map(template -> template.replace(
                        "{path}", encode(at.file().path()))
                .replace("{line}", Integer.toString(Math.max(1, at.line()))));
    }

    private static String encode(String path) {
        return java.net.URLEncoder.encode(path, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
