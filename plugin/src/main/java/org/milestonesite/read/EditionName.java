package org.milestonesite.read;

/** What the file of an edition is called. */
public final class EditionName {

    /** In the source folder. */
    public static final String FOLDER = "editions/";

    private EditionName() {}

    /** {@code 1.6.json}: what can't be part of a name anywhere becomes {@code -}. */
    public static String of(String revision) {
        StringBuilder name = new StringBuilder(revision.length());
        revision.codePoints()
                .map(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' ? c : '-')
                .forEach(name::appendCodePoint);
        return (name.indexOf(".") == 0 ? "-" : "") + name + ".json";
    }
}
