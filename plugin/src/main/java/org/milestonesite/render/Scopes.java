package org.milestonesite.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types that names are looked up in at some point of a template, the innermost last.
 *
 * <p>A type hides an equal one further out whole, so that only the innermost is kept: partials that include themselves
 * come back to scopes that they have seen.
 */
record Scopes(List<ViewType> types) {

    static Scopes of(ViewType view) {
        return new Scopes(List.of(view));
    }

    Scopes with(ViewType inner) {
        List<ViewType> all = new ArrayList<>(types);
        all.remove(inner);
        all.add(inner);
        return new Scopes(List.copyOf(all));
    }

    Optional<ViewType> find(String name) {
        if (name.equals(".")) {
            return Optional.of(types.get(types.size() - 1));
        }
        String[] parts = name.split("\\.");
        ViewType found = null;
        for (int i = types.size() - 1; i >= 0 && found == null; i--) {
            found = types.get(i).members().get(parts[0]);
        }
        for (int i = 1; i < parts.length && found != null; i++) {
            found = found.members().get(parts[i]);
        }
        return Optional.ofNullable(found);
    }

    /** The names that could stand here instead: of a dotted one whose first part is known, those that begin with it. */
    Set<String> namesLike(String name) {
        Set<String> names = new TreeSet<>();
        int dot = name.lastIndexOf('.');
        Optional<ViewType> before = dot > 0 ? find(name.substring(0, dot)) : Optional.empty();
        before.ifPresent(type -> type.members().keySet().forEach(last -> names.add(name.substring(0, dot + 1) + last)));
        if (before.isEmpty()) {
            types.forEach(type -> names.addAll(type.members().keySet()));
        }
        return names;
    }
}
