package org.milestonesite.link;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.plan.Target;
import org.milestonesite.read.RawSite;

/**
 * Everything that a text can refer to by name.
 *
 * @param handle the document's own
 * @param codes of milestones, each with itself, and older codes with the code they lead to
 * @param older the older codes among them
 * @param excluded obsolete milestones: known, but nothing to link to
 * @param documents by every name they can be cited by, the handle under which they are listed
 * @param terms of the glossary
 * @param skip words that are no acronyms
 */
record Catalogue(
        String handle,
        Map<String, String> codes,
        Set<String> older,
        Set<String> excluded,
        Map<String, String> documents,
        Set<String> terms,
        Set<String> skip,
        RawSite site) {

    /** What a name refers to by itself, in the order of precedence; terms are not asked here. */
    Optional<Target> find(String name) {
        if (codes.containsKey(name)) {
            return Optional.of(new Target.ToMilestone(codes.get(name)));
        }
        if (name.equals(handle)) {
            return Optional.of(new Target.ToHome());
        }
        if (documents.containsKey(name)) {
            return Optional.of(new Target.ToDocument(documents.get(name), Optional.empty()));
        }
        return issue(name).map(Target.ToOutside::new);
    }

    private Optional<String> issue(String name) {
        return site.addresses().issues().stream()
                .filter(link -> link.keys().matches(name))
                .findFirst()
                .map(link -> link.template().value().replace("{key}", name));
    }

    /** The address of a document of a known series that no bibliography has: {@code LDM-151} → its template. */
    Optional<String> series(String name) {
        // the name of a series may have one too: GAIA-TN-12
        int dash = name.lastIndexOf('-');
        if (dash < 0 || !name.substring(dash + 1).matches("\\d+")) {
            return Optional.empty();
        }
        return site.addresses().series().stream()
                .filter(series -> series.name().equals(name.substring(0, dash)))
                .findFirst()
                .map(series -> series.template().value().replace("{number}", name.substring(dash + 1)));
    }

    /** Whether a name looks like a code of this plan, and so should be one. */
    boolean fitsPlan(String name) {
        return looksLikeCode(name)
                && List.of(site.scope().releases(), site.scope().features()).stream()
                        .flatMap(Collection::stream)
                        .filter(pattern -> !pattern.pattern().equals("*"))
                        .anyMatch(pattern -> pattern.matches(name));
    }

    /**
     * A pattern such as {@code DM-*} fits the word "DM-driven" too. In a code every part has a digit or two capitals.
     */
    private static boolean looksLikeCode(String name) {
        if (name.indexOf('-') < 0) {
            return false;
        }
        for (String part : name.split("-", -1)) {
            boolean digit = part.chars().anyMatch(Character::isDigit);
            boolean capitals = part.chars().filter(Character::isUpperCase).count() >= 2;
            if (!digit && !capitals) {
                return false;
            }
        }
        return true;
    }
}
