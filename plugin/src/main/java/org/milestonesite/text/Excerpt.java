package org.milestonesite.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentence around a mention: what stands before it, the mention as it reads, and what follows. */
public record Excerpt(String before, String match, String after) {

    /** The longest that either side may be; more is cut between words. */
    static final int SIDE = 160;

    private static final String CUT = "…";

    /** @param mention its number in the text */
    public static Excerpt around(ParsedText text, int mention) {
        return Stream.concat(Stream.of(text.blocks()), text.footnotes().stream())
                .flatMap(Walk::runningTexts)
                .map(content -> Spot.find(content, mention))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Excerpt::of)
                .orElseGet(() -> new Excerpt("", text.mentions().get(mention).text(), ""));
    }

    private static Excerpt of(Spot spot) {
        String text = spot.text();
        int start = Sentences.start(text, spot.start());
        int end = Sentences.end(text, spot.end());
        return new Excerpt(
                lastOf(oneLine(text.substring(start, spot.start())).stripLeading()),
                oneLine(text.substring(spot.start(), spot.end())),
                firstOf(oneLine(text.substring(spot.end(), end)).stripTrailing()));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static String lastOf(String text) {
        if (text.length() <= SIDE) {
            return text;
        }
        int space = text.indexOf(' ', text.length() - SIDE);
        return CUT + " " + text.substring((space < 0 ? text.length() - SIDE : space) + 1);
    }

    private static String firstOf(String text) {
        if (text.length() <= SIDE) {
            return text;
        }
        int space = text.lastIndexOf(' ', SIDE);
        return text.substring(0, space <= 0 ? SIDE : space) + " " + CUT;
    }

    /** Running text and where in it a mention reads. */
    private record Spot(String text, int start, int end) {

        static Optional<Spot> find(List<Inline> content, int mention) {
            SpotFinder finder = new SpotFinder(mention);
            finder.add(content);
            return finder.found()
                    ? Optional.of(new Spot(finder.text(), finder.start(), finder.end()))
                    : Optional.empty();
        }
    }
}
