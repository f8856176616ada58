package org.milestonesite.example;

import java.util.List;

/**
 * Compares the facts with a built site, as programs read it ({@code data/milestones.json}) and as people do (the
 * pages). Each method gives the differences, none if there are none; a page is asked for only where it is compared.
 */
final class FactsComparison {

    private final Facts facts;
    private final BuiltSite site;

    FactsComparison(Facts facts, BuiltSite site) {
        this.facts = facts;
        this.site = site;
    }

    List<String> all() {
        Differences found = new Differences();
        new DataComparison(facts, site, found).run();
        new MilestonePages(facts, site, found).run();
        new DocumentPages(facts, site, found).run();
        return found.all();
    }

    List<String> data() {
        Differences found = new Differences();
        new DataComparison(facts, site, found).run();
        return found.all();
    }

    List<String> milestonePages() {
        Differences found = new Differences();
        new MilestonePages(facts, site, found).run();
        return found.all();
    }

    /** Home, glossary and the list of references. */
    List<String> documentPages() {
        Differences found = new Differences();
        new DocumentPages(facts, site, found).run();
        return found.all();
    }
}
