package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * Where two texts differ, paragraph by paragraph: what is the same is left out.
 *
 * @param before empty where something was put in
 * @param after empty where something was taken out
 */
public record TextDifference(List<Piece> before, List<Piece> after) {

    /** Beyond so many comparisons two texts are simply different. */
    private static final long MOST = 4_000_000;

    /** A part of a paragraph. @param changed whether the other text has something else here @param last of its paragraph */
    public record Piece(String text, boolean changed, boolean last) {}

    /** In the order of the texts. @param before by lines, as {@code after} is */
    public static List<TextDifference> of(List<String> before, List<String> after) {
        List<String> old = Paragraphs.of(before);
        List<String> now = Paragraphs.of(after);
        int start = 0;
        while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), now.size()) - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
            end++;
        }
        return middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end));
    }

    private static List<TextDifference> middle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST) {
            return List.of(difference(old, now));
        }
        int[][] common = common(old, now);
        List<TextDifference> differences = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        List<String> come = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                flush(gone, come, differences);
                i++;
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                gone.add(old.get(i++));
            } else {
                come.add(now.get(j++));
            }
        }
        flush(gone, come, differences);
        return List.copyOf(differences);
    }

    /** How many paragraphs the texts have in common from each pair of places on. */
    private static int[][] common(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static void flush(List<String> gone, List<String> come, List<TextDifference> differences) {
        if (!gone.isEmpty() || !come.isEmpty()) {
            differences.add(difference(gone, come));
            gone.clear();
            come.clear();
        }
    }

    private static TextDifference difference(List<String> gone, List<String> come) {
        if (gone.size() != 1 || come.size() != 1) {
            return new TextDifference(whole(gone), whole(come));
        }
        String[] old = gone.get(0).split(" ");
        String[] now = come.get(0).split(" ");
        int start = 0;
        while (start < Math.min(old.length, now.length) && old[start].equals(now[start])) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.length, now.length) - start
                && old[old.length - 1 - end].equals(now[now.length - 1 - end])) {
            end++;
        }
        return new TextDifference(pieces(old, start, end), pieces(now, start, end));
    }

    private static List<Piece> whole(List<String> paragraphs) {
        return paragraphs.stream().map(text -> new Piece(text, true, true)).toList();
    }

    /** Words at the beginning and at the end that both have, and what stands between. */
    private static List<Piece> pieces(String[] words, int start, int end) {
        List<Piece> pieces = new ArrayList<>();
        piece(words, 0, start, false, pieces);
        piece(words, start, words.length - end, true, pieces);
        piece(words, words.length - end, words.length, false, pieces);
        return List.copyOf(pieces);
    }

    private static void piece(String[] words, int from, int to, boolean changed, List<Piece> pieces) {
        if (from < to) {
            String text = String.join(" ", List.of(words).subList(from, to));
            boolean last = to == words.length;
            pieces.add(new Piece(text, changed, last));
        }
    }
}
