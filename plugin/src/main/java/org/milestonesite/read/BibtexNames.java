package org.milestonesite.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.milestonesite.read.RawDocument.Author;

/**
 * The names of an {@code author} or {@code editor} field, as BibTeX takes them apart: {@code First von Last},
 * {@code von Last, First}, {@code von Last, Jr, First}; what is in braces as a whole is one organisation.
 *
 * @param others whether the list ends with {@code and others}
 */
record BibtexNames(List<Author> names, boolean others) {

    private static final Pattern ET_AL = Pattern.compile("et\\.? al\\.?", Pattern.CASE_INSENSITIVE);

    static final BibtexNames NONE = new BibtexNames(List.of(), false);

    static BibtexNames of(String latex) {
        List<Author> names = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean others = false;
        List<String> all = pieces(latex, " ~");
        all.add("and");
        for (String word : all) {
            if (!word.equalsIgnoreCase("and")) {
                words.add(word);
                continue;
            }
            String name = String.join(" ", words);
            if (name.equals("others") || ET_AL.matcher(name).matches()) {
                others = true;
            } else if (!name.isEmpty()) {
                names.add(name(name));
            }
            words.clear();
        }
        return new BibtexNames(List.copyOf(names), others);
    }

    private static Author name(String latex) {
        List<String> parts = pieces(latex, ",");
        return switch (parts.size()) {
            case 0 -> new Author(Optional.empty(), Latex.decode(latex));
            case 1 -> firstVonLast(pieces(parts.get(0), " ~"));
            case 2 -> author(parts.get(1), parts.get(0));
            case 3 -> author(parts.get(2), parts.get(0) + " " + parts.get(1));
            // Names that somebody separated by commas: no rule says which is which, so they stay as they are.
            default -> new Author(Optional.empty(), Latex.decode(latex));
        };
    }

    /** The family name begins with the first word in lower case ({@code van}), else it is the last word. */
    private static Author firstVonLast(List<String> words) {
        int family = words.size() - 1;
        for (int i = 0; i < words.size() - 1; i++) {
            if (isLowerCase(words.get(i))) {
                family = i;
                break;
            }
        }
        return author(
                String.join(" ", words.subList(0, family)), String.join(" ", words.subList(family, words.size())));
    }

    private static Author author(String given, String family) {
        String first = Latex.decode(given);
        return new Author(first.isEmpty() ? Optional.empty() : Optional.of(first), Latex.decode(family));
    }

    /** A word in braces has no case, unless an accent in them does. */
    private static boolean isLowerCase(String word) {
        if (word.startsWith("{") && !word.startsWith("{\\")) {
            return false;
        }
        String text = Latex.decode(word);
        return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
    }

    /** What stands between the separators outside braces; blanks around it, and pieces of nothing, are left out. */
    private static List<String> pieces(String latex, String separators) {
        boolean blanks = separators.startsWith(" ");
        List<String> pieces = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= latex.length(); i++) {
            char c = i < latex.length() ? latex.charAt(i) : '\0';
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            // The tilde of an accent, \~n, separates nothing.
            boolean escaped = i > 0 && latex.charAt(i - 1) == '\\';
            boolean separates =
                    depth <= 0 && !escaped && (separators.indexOf(c) >= 0 || blanks && Character.isWhitespace(c));
            if (i == latex.length() || separates) {
                String piece = latex.substring(start, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
