package org.milestonesite.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.milestonesite.plan.LinkedText.Piece;
import org.milestonesite.plan.Target;

/**
 * What the words of texts refer to. The same word means the same everywhere, so each is looked at once for the whole
 * plan, however often it stands in it.
 */
final class Words {

    /** Among them the hyphens of typographers, one of which does not break a line. */
    private static final String JOINERS = "-./&_:+#\u2010\u2011";

    /** No name has as many. A path or a dotted number of thousands would be tried from each of them to each other. */
    private static final int MOST_PARTS = 16;

    private final Catalogue catalogue;
    private final Map<String, Meaning> known = new ConcurrentHashMap<>();

    Words(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * @param pieces the word taken apart, longest names first
     * @param aside terms within names, such as {@code LDM} in {@code LDM-503}: used, but not worth a mark
     * @param doubts what in it should have meant something
     */
    record Meaning(List<Piece> pieces, List<String> aside, List<Doubt> doubts) {}

    /** A part of a word that refers to nothing, or only to a guess. */
    record Doubt(Kind kind, String text, int offset) {}

    enum Kind {
        MILESTONE,
        SERIES,
        ACRONYM
    }

    Meaning meaning(String word) {
        Meaning meaning = known.get(word);
        if (meaning == null) {
            meaning = resolve(word);
            known.put(word, meaning);
        }
        return meaning;
    }

    private Meaning resolve(String word) {
        List<Piece> pieces = new ArrayList<>();
        List<String> aside = new ArrayList<>();
        List<Doubt> doubts = new ArrayList<>();
        int plain = 0;
        int at = 0;
        while (at < word.length()) {
            int end = longest(word, at, pieces, aside, doubts, plain);
            if (end > at) {
                plain = end;
                at = end;
            } else {
                at = partEnd(word, at) + 1;
            }
        }
        addPlain(word, plain, word.length(), pieces);
        return new Meaning(List.copyOf(pieces), List.copyOf(aside), List.copyOf(doubts));
    }

    /** Takes the longest name that begins here and ends where a part ends; returns its end, or where it began. */
    private int longest(
            String word, int at, List<Piece> pieces, List<String> aside, List<Doubt> doubts, int plainFrom) {
        for (int end = furthestEnd(word, at); end > at; end = previousEnd(word, at, end)) {
            String name = word.substring(at, end);
            Optional<Piece> piece = piece(name, aside, doubts, at);
            if (piece.isPresent()) {
                addPlain(word, plainFrom, at, pieces);
                pieces.add(piece.get());
                return end;
            }
        }
        return at;
    }

    private Optional<Piece> piece(String written, List<String> aside, List<Doubt> doubts, int offset) {
        String name = written.replace('\u2010', '-').replace('\u2011', '-');
        boolean olderAndTerm =
                catalogue.older().contains(name) && catalogue.terms().contains(name);
        Optional<Target> target = olderAndTerm ? Optional.empty() : catalogue.find(name);
        if (target.isPresent()) {
            addAside(name, aside);
            return Optional.of(new Piece(written, target.get()));
        }
        Optional<String> term = term(name);
        if (term.isPresent()) {
            return Optional.of(new Piece(written, new Target.ToTerm(term.get())));
        }
        if (catalogue.excluded().contains(name) || catalogue.skip().contains(name)) {
            return Optional.of(new Piece(written, new Target.Nothing()));
        }
        Optional<String> series = catalogue.series(name);
        if (series.isPresent()) {
            addAside(name, aside);
            doubts.add(new Doubt(Kind.SERIES, written, offset));
            return Optional.of(new Piece(written, new Target.ToOutside(series.get())));
        }
        if (catalogue.fitsPlan(name)) {
            doubts.add(new Doubt(Kind.MILESTONE, written, offset));
            return Optional.of(new Piece(written, new Target.Nothing()));
        }
        if (looksLikeAcronym(name)) {
            doubts.add(new Doubt(Kind.ACRONYM, written, offset));
            return Optional.of(new Piece(written, new Target.Nothing()));
        }
        return Optional.empty();
    }

    /** The term that a word is, or is the plural of; "Gas" is no plural of {@code Ga}. */
    private Optional<String> term(String name) {
        return catalogue.terms().contains(name)
                ? Optional.of(name)
                : Optional.of(singular(name))
                        .filter(singular -> catalogue.terms().contains(singular) && isNoPlainWord(singular));
    }

    private void addAside(String name, List<String> aside) {
        for (int at = 0; at < name.length(); at = partEnd(name, at) + 1) {
            String part = name.substring(at, partEnd(name, at));
            if (catalogue.terms().contains(part)) {
                aside.add(part);
            }
        }
    }

    private static void addPlain(String word, int from, int to, List<Piece> pieces) {
        if (from < to) {
            pieces.add(new Piece(word.substring(from, to), new Target.Nothing()));
        }
    }

    /**
     * Capitals and digits, two capitals at least, with a plural {@code s} or without. A {@code &} joins what is one
     * acronym ({@code Q&A}), unless its parts are terms by themselves.
     */
    private boolean looksLikeAcronym(String name) {
        String[] parts = singular(name).split("&", -1);
        return capitals(name) >= 2
                && Stream.of(parts).allMatch(Words::isUpperCase)
                && (parts.length == 1
                        || Stream.of(parts).noneMatch(part -> term(part).isPresent()));
    }

    private static String singular(String name) {
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }

    private static boolean isUpperCase(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }

    /** As {@code DIAObject} or {@code M1}. */
    private static boolean isNoPlainWord(String name) {
        return capitals(name) >= 2 || name.chars().anyMatch(Character::isDigit);
    }

    private static long capitals(String name) {
        return name.chars().filter(Character::isUpperCase).count();
    }

    private static int partEnd(String word, int at) {
        int end = at;
        while (end < word.length() && JOINERS.indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static int furthestEnd(String word, int at) {
        int end = at;
        for (int parts = 0; parts < MOST_PARTS && end < word.length(); parts++) {
            end = partEnd(word, end + 1);
        }
        return end;
    }

    private static int previousEnd(String word, int at, int end) {
        int previous = end - 1;
        while (previous > at && JOINERS.indexOf(word.charAt(previous)) < 0) {
            previous--;
        }
        return previous;
    }
}
