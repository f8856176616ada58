package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.List;

/** Lines of a text as its paragraphs: where a line is broken says nothing. */
final class Paragraphs {

    private Paragraphs() {}

    /** What stands between blank lines, each in one line with single spaces. */
    static List<String> of(List<String> lines) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            String words = line.strip().replaceAll("\\s+", " ");
            if (words.isEmpty()) {
                close(open, paragraphs);
            } else {
                open.append(open.isEmpty() ? "" : " ").append(words);
            }
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static void close(StringBuilder open, List<String> paragraphs) {
        if (!open.isEmpty()) {
            paragraphs.add(open.toString());
            open.setLength(0);
        }
    }
}
