package org.milestonesite.text;

import java.util.List;

/** The space that stood before what was cut off. */
final class Trim {

    private Trim() {}

    static List<Inline> end(List<Inline> content) {
        if (content.isEmpty() || !(content.get(content.size() - 1) instanceof Inline.Text last)) {
            return content;
        }
        String text = last.text().stripTrailing();
        List<Inline> before = content.subList(0, content.size() - 1);
        return text.isEmpty()
                ? end(List.copyOf(before))
                : java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(new Inline.Text(text)))
                        .toList();
    }
}
