package org.milestonesite.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Guesses;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.LinkedText.Piece;
import org.milestonesite.plan.Target;
import org.milestonesite.source.Location;
import org.milestonesite.text.Mention;
import org.milestonesite.text.ParsedText;

/** Resolves the mentions of the texts of one page. */
final class TextLinker {

    private final Vocabulary vocabulary;
    private final Uses uses;
    private final boolean marksTerms;
    private final Findings findings;
    private final List<PathLink> paths = new ArrayList<>();
    private final List<Acronym> acronyms = new ArrayList<>();
    private final Set<String> doubted = new HashSet<>();
    private final Map<Code, Guesses> guesses = new EnumMap<>(Code.class);

    TextLinker(Vocabulary vocabulary, Uses uses, Findings findings) {
        this(vocabulary, uses, true, findings);
    }

    /** @param marksTerms whether terms are marked where they are used; they are used in any case */
    TextLinker(Vocabulary vocabulary, Uses uses, boolean marksTerms, Findings findings) {
        this.vocabulary = vocabulary;
        this.uses = uses;
        this.marksTerms = marksTerms;
        this.findings = findings;
    }

    /** A word that looks like an acronym and is in no glossary. */
    record Acronym(String word, Location at) {}

    List<PathLink> paths() {
        return paths;
    }

    /** Each word once, at its first place. */
    List<Acronym> acronyms() {
        return acronyms;
    }

    Uses uses() {
        return uses;
    }

    LinkedText link(ParsedText text) {
        List<List<Piece>> pieces = new ArrayList<>(text.mentions().size());
        for (Mention mention : text.mentions()) {
            pieces.add(resolve(mention, text));
        }
        LinkedText linked = new LinkedText(text, pieces);
        for (Mention mention : text.mentions()) {
            boolean code = mention instanceof Mention.Word word && word.context() == Mention.Context.CODE;
            linked.pieces(mention).forEach(piece -> count(piece.target(), linked, mention, code));
        }
        return new LinkedText(
                text,
                pieces.stream()
                        .map(all -> all.stream().map(this::unmarked).toList())
                        .toList());
    }

    private Piece unmarked(Piece piece) {
        return piece.target() instanceof Target.ToTerm term
                        && (!marksTerms || vocabulary.unmarked().contains(term.term()))
                ? new Piece(piece.text(), new Target.Nothing())
                : piece;
    }

    Optional<LinkedText> link(Optional<ParsedText> text) {
        return text.map(this::link);
    }

    /** In code a name is an example, not a reference; an acronym is an acronym. */
    private void count(Target target, LinkedText text, Mention mention, boolean code) {
        if (target instanceof Target.ToTerm term) {
            uses.terms().add(term.term());
        } else if (target instanceof Target.ToMilestone milestone && !code) {
            uses.milestones().add(milestone.code());
        } else if (target instanceof Target.ToDocument document && !code) {
            uses.citations().add(new Uses.Citation(document.handle(), text, mention.index()));
        }
    }

    private List<Piece> resolve(Mention mention, ParsedText text) {
        if (mention instanceof Mention.Word word) {
            return word(word, text);
        }
        Location at = text.origin().locate(mention.offset(), mention.text());
        if (mention instanceof Mention.Cite cite) {
            return List.of(new Piece(mention.text(), cite(cite, at)));
        }
        if (mention instanceof Mention.Link link) {
            return List.of(new Piece(
                    mention.text(),
                    vocabulary.destinations().resolve(link.destination(), uses.page(), at, paths, findings::add)));
        }
        if (mention instanceof Mention.Image image) {
            return List.of(new Piece(mention.text(), image(image, at)));
        }
        Mention.Insert insert = (Mention.Insert) mention;
        Optional<Target> generated = vocabulary
                .shortcodes()
                .read(insert, text.origin(), findings)
                .map(asked -> new Target.ToGenerated(asked, vocabulary.places().number(insert)));
        return List.of(new Piece(mention.text(), generated.orElseGet(Target.Nothing::new)));
    }

    private List<Piece> word(Mention.Word word, ParsedText text) {
        Words.Meaning meaning = vocabulary.words().meaning(word.text());
        uses.aside().addAll(meaning.aside());
        if (word.context() != Mention.Context.CODE) {
            meaning.doubts().forEach(doubt -> report(doubt, word, text));
        }
        return meaning.pieces();
    }

    private void report(Words.Doubt doubt, Mention.Word word, ParsedText text) {
        boolean acronym = doubt.kind() == Words.Kind.ACRONYM;
        if (acronym && !doubted.add(doubt.text())) {
            return;
        }
        Location at = text.origin().locate(word.offset() + doubt.offset(), doubt.text());
        switch (doubt.kind()) {
            case ACRONYM -> acronyms.add(new Acronym(doubt.text(), at));
            case SERIES ->
                findings.add(near(
                        Diagnostic.of(Code.SERIES_DOCUMENT, at, doubt.text()),
                        doubt.text(),
                        vocabulary.catalogue().documents().keySet()));
            case MILESTONE ->
                findings.add(near(
                        Diagnostic.of(Code.UNRESOLVED_MILESTONE, at, doubt.text()),
                        doubt.text(),
                        vocabulary.catalogue().codes().keySet()));
        }
    }

    private Target cite(Mention.Cite cite, Location at) {
        Optional<Target> found = vocabulary.catalogue().find(cite.key());
        if (found.isPresent()) {
            return found.get() instanceof Target.ToDocument document
                    ? new Target.ToDocument(document.handle(), cite.locator())
                    : found.get();
        }
        List<Target.ToFigure> figures = vocabulary.places().figures(uses.page(), cite.key());
        if (figures.size() == 1) {
            return figures.get(0);
        }
        if (figures.size() > 1) {
            findings.add(Diagnostic.of(Code.UNRESOLVED_FIGURE, at, cite.key())
                    .variant("ambiguous")
                    .also(vocabulary.places().place(figures.get(1))));
            return new Target.Nothing();
        }
        Optional<String> series = vocabulary.catalogue().series(cite.key());
        if (series.isPresent()) {
            findings.add(near(
                    Diagnostic.of(Code.SERIES_DOCUMENT, at, cite.key()),
                    cite.key(),
                    vocabulary.catalogue().documents().keySet()));
            return new Target.ToOutside(series.get());
        }
        findings.add(unresolved(cite.key(), at));
        return new Target.Nothing();
    }

    /** An id of a figure begins with a small letter, as few handles and no codes do: so those are asked first. */
    private Diagnostic unresolved(String key, Location at) {
        Catalogue names = vocabulary.catalogue();
        Diagnostic document = Diagnostic.of(Code.UNRESOLVED_DOCUMENT, at, key);
        Optional<String> several = CitedKeys.apart(key, name -> names.find(name).isPresent());
        if (several.isPresent()) {
            return document.variant("key").help("write", several.get());
        }
        if (names.fitsPlan(key)) {
            return near(
                    Diagnostic.of(Code.UNRESOLVED_MILESTONE, at, key),
                    key,
                    names.codes().keySet());
        }
        boolean small = !key.isEmpty() && Character.isLowerCase(key.charAt(0));
        boolean known = Nearest.of(key, names.documents().keySet()).isPresent();
        boolean figure = Nearest.of(key, vocabulary.places().figureIds()).isPresent();
        return small && (figure || !known)
                ? near(
                        Diagnostic.of(Code.UNRESOLVED_FIGURE, at, key),
                        key,
                        vocabulary.places().figureIds())
                : near(document, key, names.documents().keySet());
    }

    /** Images stand in {@code figures/}, whatever file shows them: {@code ../figures/a.svg} is the same one. */
    private Target image(Mention.Image image, Location at) {
        String path = Destinations.decode(image.source().strip()).replaceFirst("^(\\./|\\.\\./)+", "");
        if (vocabulary.figures().contains(path)) {
            uses.images().add(path);
            if (!Pictures.isNamed(path)) {
                findings.add(Diagnostic.of(Code.MISSING_IMAGE, at, path).variant("no-picture"));
            }
            return new Target.ToImage(path, vocabulary.places().number(image));
        }
        findings.add(near(Diagnostic.of(Code.MISSING_IMAGE, at, image.source()), path, vocabulary.figures()));
        return new Target.Nothing();
    }

    /** @param known the same for every finding of a code */
    private Diagnostic near(Diagnostic finding, String name, Collection<String> known) {
        return guesses.computeIfAbsent(finding.code(), code -> new Guesses(known))
                .of(name)
                .map(nearest -> finding.help("did-you-mean", nearest))
                .orElse(finding);
    }
}
