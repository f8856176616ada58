package org.milestonesite.page;

/**
 * What Sphinx can refer to by a name.
 *
 * @param name as Sphinx looks it up: of a label, lower case
 * @param href from the root of the site, escaped
 * @param title what a reference without words of its own shows
 */
public record InventoryEntry(Role role, String name, String href, String title) {

    /** Of Sphinx's standard domain. */
    public enum Role {
        /** {@code :ref:} */
        LABEL,
        /** {@code :term:} */
        TERM,
        /** {@code :doc:} */
        DOC;

        /** {@code std:label} */
        public String id() {
            return "std:" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
