package org.milestonesite.page;

/** Codes, handles and terms as parts of paths and anchors. */
final class Slug {

    private Slug() {}

    /** Characters other than letters, digits, {@code .}, {@code _} and {@code -} become {@code -}. */
    static String of(String name) {
        StringBuilder slug = new StringBuilder(name.length());
        name.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' ? c : '-')
                .forEach(slug::appendCodePoint);
        return slug.toString();
    }
}
