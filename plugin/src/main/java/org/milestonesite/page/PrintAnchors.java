package org.milestonesite.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.Document;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.ProsePage;
import org.milestonesite.plan.Term;

/**
 * Where things stand in the document on one page. What the site has a page of has an anchor there, made of its name, not
 * of its place: a link to it stays good when the document grows.
 */
final class PrintAnchors {

    static final String DOCUMENT = "document";
    static final String ABSTRACT = "abstract";
    static final String CHANGES = "changes";
    static final String CONTENTS = "contents";
    static final String RELEASES = "releases";
    static final String TIMELINE = "timeline";
    static final String REFERENCES = "references";
    static final String ACRONYMS = "acronyms";

    /** No heading's anchor holds one and no name has one here, so that a heading of a page never meets another page. */
    private static final String WITHIN = "~";

    private final Map<String, String> byPath = new HashMap<>();
    private final Set<String> prose = new HashSet<>();
    private final Set<String> taken = new HashSet<>(Set.of(
            DOCUMENT,
            ABSTRACT,
            CHANGES,
            CONTENTS,
            RELEASES,
            TIMELINE,
            REFERENCES,
            ACRONYMS,
            "site-content",
            "features"));

    PrintAnchors(Plan plan, Paths paths) {
        byPath.put(Paths.HOME, DOCUMENT);
        byPath.put(Paths.HOME + "#" + CONTENTS, CONTENTS);
        plan.document().abstractText().ifPresent(text -> byPath.put(Paths.HOME + "#" + ABSTRACT, ABSTRACT));
        if (!plan.document().changes().isEmpty()) {
            byPath.put(Paths.HOME + "#" + CHANGES, CHANGES);
        }
        byPath.put(Paths.TIMELINE, TIMELINE);
        plan.milestones().stream()
                .filter(milestone -> milestone.kind() == Milestone.Kind.RELEASE)
                .forEach(release -> addRelease(plan, paths, release));
        for (ProsePage page : plan.pages()) {
            String path = paths.page(page.id());
            prose.add(path);
            add(path, page.id().source());
        }
        plan.documents().forEach(document -> add(paths, document));
        plan.terms().forEach(term -> add(paths, term));
    }

    private void addRelease(Plan plan, Paths paths, Milestone release) {
        add(paths.milestone(release.code()), release.code());
        release.features()
                .forEach(code -> add(paths.milestone(plan.milestone(code).code()), code));
    }

    private void add(Paths paths, Document document) {
        byPath.put(Paths.DOCUMENTS, REFERENCES);
        String path = paths.document(document.handle());
        add(path, "ref-" + document.handle());
        byPath.put(Paths.DOCUMENTS + "#" + Slug.of(document.handle()), byPath.get(path));
    }

    private void add(Paths paths, Term term) {
        byPath.put(Paths.GLOSSARY, ACRONYMS);
        add(paths.term(term.term()), paths.termAnchor(term.term()));
    }

    private void add(String path, String wanted) {
        if (!byPath.containsKey(path)) {
            String first = Slug.of(wanted);
            String anchor = first;
            for (int i = 2; !taken.add(anchor); i++) {
                anchor = first + "-" + i;
            }
            byPath.put(path, anchor);
        }
    }

    /** The anchor of what stands at a path of the site; that path must be of something that is printed. */
    String of(String path) {
        return find(path, "").orElseThrow(() -> new IllegalArgumentException(path + " is not printed"));
    }

    /** What anchors of a part begin with. @param path of a page of prose, or of the home page */
    String prefix(String path) {
        return of(path) + WITHIN;
    }

    /** Empty for what is not printed. @param anchor empty text for none */
    Optional<String> find(String path, String anchor) {
        if (anchor.isEmpty()) {
            return Optional.ofNullable(byPath.get(path));
        }
        Optional<String> whole = Optional.ofNullable(byPath.get(path + "#" + anchor));
        if (whole.isPresent() || !prose.contains(path)) {
            return whole;
        }
        return Optional.of(releaseOn(anchor).orElse(of(path) + WITHIN + anchor));
    }

    /** A page that lists the releases as its sections has their codes for anchors, and those of their years. */
    private Optional<String> releaseOn(String anchor) {
        return Optional.ofNullable(byPath.get("milestones/" + anchor + ".html"))
                .or(() -> Optional.ofNullable(byPath.get(Paths.MILESTONES + "#" + anchor)));
    }
}
