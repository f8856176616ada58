package org.milestonesite.text;

import java.util.List;

/** Puts running text together as it reads, and notes where one mention stands in it. */
final class SpotFinder {

    private final int wanted;
    private final StringBuilder text = new StringBuilder();
    private int start = -1;
    private int end;

    SpotFinder(int wanted) {
        this.wanted = wanted;
    }

    boolean found() {
        return start >= 0;
    }

    String text() {
        return text.toString();
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    void add(List<Inline> content) {
        content.forEach(this::add);
    }

    private void add(Inline inline) {
        int from = text.length();
        if (inline instanceof Inline.Emphasis emphasis) {
            add(emphasis.content());
        } else if (inline instanceof Inline.Strong strong) {
            add(strong.content());
        } else if (inline instanceof Inline.Link link) {
            add(link.content());
            note(link.mention(), from);
        } else if (inline instanceof Inline.Code code) {
            text.append(code.text());
            addCode(code, from);
        } else {
            text.append(PlainText.of(inline));
            if (inline instanceof Inline.Word word) {
                note(word.mention(), from);
            } else if (inline instanceof Inline.Cite cite) {
                note(cite.mention(), from);
            } else if (inline instanceof Inline.Image image) {
                note(image.mention(), from);
            }
        }
    }

    private void note(Mention mention, int from) {
        if (mention.index() == wanted) {
            start = from;
            end = text.length();
        }
    }

    private void addCode(Inline.Code code, int from) {
        int at = 0;
        for (Mention.Word word : code.words()) {
            at = Math.max(at, code.text().indexOf(word.text(), at));
            if (word.index() == wanted) {
                start = from + at;
                end = Math.min(text.length(), start + word.text().length());
            }
            at += word.text().length();
        }
    }
}
