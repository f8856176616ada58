package org.milestonesite.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a code means: the file {@code explanations/CODE.md} of the skeleton. That file has the code as its heading, a
 * sentence, paragraphs, and the headings {@code Wrong} and {@code Right}, each followed by an example.
 *
 * @param cause one sentence
 * @param text Markdown
 */
public record Explanation(Code code, String cause, String text, Example wrong, Example right) {

    /**
     * @param markdown as it stands in the file
     * @param files the pieces of source in it
     */
    public record Example(String markdown, List<Piece> files) {}

    /** @param path from the source folder; empty where the example is no source, such as a folder or a setting */
    public record Piece(Optional<String> path, String text) {}

    private static final Pattern FORM = Pattern.compile(
            "# (?<code>\\S+)\n\n(?<cause>[^\n]+)\n\n(?<text>.+?)\n\n## Wrong\n\n(?<wrong>.+?)\n\n## Right\n\n(?<right>.+?)\n",
            Pattern.DOTALL);

    private static final String FENCE = "^```[a-z]*\n(?<text>.*?)^```$";

    private static final Pattern FENCED = Pattern.compile(FENCE, Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern PIECE =
            Pattern.compile("(?:^`(?<path>[^`\n]+)`:\n\n)?" + FENCE, Pattern.DOTALL | Pattern.MULTILINE);

    /** @throws IllegalStateException if there is none, or not of that form: a mistake of ours, found by tests */
    public static Explanation of(Code code) {
        String name = "milestone-site/explanations/" + code.id() + ".md";
        try (InputStream in = Explanation.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no explanation of " + code.id());
            }
            return parse(code, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, as Markdown without a heading of its own. */
    public String markdown() {
        return String.join("\n\n", cause, text, "**Wrong**", wrong.markdown(), "**Right**", right.markdown());
    }

    /** All of it, as text of whole lines. */
    public String plain() {
        return String.join("\n\n", cause, text, "Wrong:", plain(wrong), "Right:", plain(right));
    }

    /** Sources stand out by their indentation instead of a fence. */
    private static String plain(Example example) {
        return FENCED.matcher(example.markdown)
                .replaceAll(fenced ->
                        Matcher.quoteReplacement(fenced.group(1).indent(4).stripTrailing()))
                .indent(2)
                .replaceAll("(?m) +$", "")
                .stripTrailing();
    }

    static Explanation parse(Code code, String markdown) {
        Matcher parts = FORM.matcher(markdown);
        if (!parts.matches() || !parts.group("code").equals(code.id())) {
            throw new IllegalStateException("the explanation of " + code.id() + " lacks a part");
        }
        return new Explanation(
                code,
                parts.group("cause"),
                parts.group("text"),
                example(parts.group("wrong")),
                example(parts.group("right")));
    }

    private static Example example(String markdown) {
        List<Piece> files = new ArrayList<>();
        Matcher pieces = PIECE.matcher(markdown);
        while (pieces.find()) {
            files.add(new Piece(Optional.ofNullable(pieces.group("path")), pieces.group("text")));
        }
        return new Example(markdown, List.copyOf(files));
    }
}
