package org.milestonesite.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.milestonesite.page.InventoryEntry.Role;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Sourced;
import org.milestonesite.plan.Term;

/**
 * What other documents can refer to by name: milestones, also by their older codes, and documents as labels; terms; pages
 * by their path. Of two that have one name the first is meant, in the order in which texts take their words: codes, then
 * older codes, then handles.
 */
final class InventoryEntries {

    private static final String END = ".html";

    private final Catalogue catalogue;
    private final Hrefs hrefs;
    private final Set<String> taken = new HashSet<>();
    private final List<InventoryEntry> entries = new ArrayList<>();

    private InventoryEntries(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.hrefs = catalogue.paths().from(Paths.HOME);
    }

    /** In the order of the plan: labels, terms, pages. */
    static List<InventoryEntry> of(Catalogue catalogue) {
        InventoryEntries all = new InventoryEntries(catalogue);
        Plan plan = catalogue.plan();
        plan.milestones().forEach(milestone -> all.label(milestone.code(), milestone));
        plan.milestones()
                .forEach(milestone ->
                        milestone.aka().stream().map(Sourced::value).forEach(older -> all.label(older, milestone)));
        all.labels(plan.document());
        plan.documents().forEach(all::labels);
        plan.terms().forEach(all::term);
        all.pages();
        return all.entries;
    }

    private void add(Role role, String name, String path, String title) {
        if (taken.add(role + name)) {
            entries.add(new InventoryEntry(role, name, hrefs.toPath(path), title));
        }
    }

    private void label(String code, Milestone milestone) {
        add(Role.LABEL, label(code), catalogue.paths().milestone(milestone.code()), title(milestone));
    }

    private void labels(ControlledDocument document) {
        add(Role.LABEL, label(document.handle()), Paths.HOME, titled(document.handle(), document.title()));
    }

    private void labels(Document document) {
        add(
                Role.LABEL,
                label(document.handle()),
                catalogue.paths().document(document.handle()),
                titled(document.handle(), document.title()));
    }

    private void term(Term term) {
        add(Role.TERM, term.term(), catalogue.paths().term(term.term()), term.term());
    }

    private void pages() {
        ControlledDocument document = catalogue.plan().document();
        page(Paths.HOME, titled(document.handle(), document.title()));
        catalogue.plan().pages().forEach(page -> page(catalogue.paths().page(page.id()), title(page)));
        new Shells(catalogue).lists.forEach(stop -> page(stop.path(), stop.title()));
        catalogue.plan().milestones().stream()
                .filter(Milestone::hasPage)
                .forEach(milestone -> page(catalogue.paths().milestone(milestone.code()), title(milestone)));
        catalogue
                .plan()
                .documents()
                .forEach(cited ->
                        page(catalogue.paths().document(cited.handle()), titled(cited.handle(), cited.title())));
    }

    private void page(String path, String title) {
        add(Role.DOC, path.substring(0, path.length() - END.length()), path, title);
    }

    private String title(ProsePage page) {
        return catalogue.title(page);
    }

    private String title(Milestone milestone) {
        return titled(milestone.code(), milestone.plainName());
    }

    private String titled(String code, String name) {
        return catalogue.words().text("code-and-name", code, name);
    }

    private static String label(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
