package org.milestonesite.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Term;

/** Everything that the plan knows about a milestone, as lines of text for a terminal. */
public final class Dossier {

    private static final String INDENT = "  ";

    private final Catalogue catalogue;
    private final Milestone milestone;
    private final List<String> lines = new ArrayList<>();

    private Dossier(Catalogue catalogue, Milestone milestone) {
        this.catalogue = catalogue;
        this.milestone = milestone;
    }

    /** @param words the words of pages */
    public static List<String> of(Milestone milestone, Plan plan, Paths paths, Messages words) {
        Dossier dossier = new Dossier(Catalogue.of(plan, paths, words), milestone);
        dossier.write();
        return dossier.lines;
    }

    private void write() {
        Messages words = catalogue.words();
        lines.add(words.text("code-and-name", milestone.code(), milestone.plainName()));
        lines.add(catalogue.phrases().sentence(milestone));
        lines.add(words.text("kind-" + milestone.kind().id()) + ", "
                + catalogue.paths().milestone(milestone.code()));
        section("data-from", origins());
        section("features", others(milestone.features()));
        section("releases-of-feature", others(milestone.releases()));
        section("depends-on", others(without(milestone.predecessors(), milestone.features())));
        section("needed-by", others(without(milestone.successors(), milestone.releases())));
        PageId page = new PageId.OfMilestone(milestone.code());
        Plan plan = catalogue.plan();
        Map<String, Document> documents = catalogue.documents();
        section(
                "documents-cited",
                plan.documentsOf().getOrDefault(page, List.of()).stream()
                        .filter(documents::containsKey)
                        .map(handle -> List.of(handle, documents.get(handle).title()))
                        .toList());
        Map<String, Term> terms = catalogue.terms();
        section(
                "acronyms-used",
                plan.termsOf().getOrDefault(page, List.of()).stream()
                        .filter(terms::containsKey)
                        .map(term -> List.of(term, Plain.first(terms.get(term).description())))
                        .toList());
        section("mentioned-by", mentions());
    }

    private List<List<String>> origins() {
        List<List<String>> rows = new ArrayList<>();
        for (MilestoneView.Origin origin : Origins.of(milestone, catalogue.words())) {
            rows.add(List.of(origin.label(), origin.value(), origin.folder() + origin.place()));
            origin.replaced().forEach(replaced -> rows.add(List.of("", replaced)));
        }
        return rows;
    }

    private List<List<String>> others(List<String> codes) {
        return codes.stream()
                .map(catalogue.plan()::milestone)
                .map(other -> List.of(other.code(), catalogue.phrases().told(other), other.plainName()))
                .toList();
    }

    private static List<String> without(List<String> codes, List<String> listed) {
        HashSet<String> elsewhere = new HashSet<>(listed);
        return codes.stream().filter(code -> !elsewhere.contains(code)).toList();
    }

    private List<List<String>> mentions() {
        MentionPlaces places = new MentionPlaces(catalogue.plan(), milestone.code());
        Hrefs hrefs = catalogue.paths().from(Paths.HOME);
        List<List<String>> rows = new ArrayList<>();
        for (PageId page : catalogue.plan().backlinks().getOrDefault(milestone.code(), List.of())) {
            Link link = catalogue.link(hrefs, page);
            String title = link.code()
                    .map(code -> catalogue.words().text("code-and-name", code, link.title()))
                    .orElse(link.title());
            places.on(page).forEach(place -> rows.add(List.of(place.display(), title)));
        }
        return rows;
    }

    /** A heading and rows below it, in columns; nothing where there are no rows. */
    private void section(String key, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(catalogue.words().text(key));
        int first = width(rows, 0);
        int second = width(rows, 1);
        for (List<String> row : rows) {
            String line = pad(row.get(0), first) + INDENT + pad(row.get(1), row.size() > 2 ? second : 0);
            lines.add(INDENT + (row.size() > 2 ? line + INDENT + row.get(2) : line));
        }
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> row.size() > column + 1)
                .collect(Collectors.summarizingInt(row -> row.get(column).length()))
                .getMax();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
