package org.milestonesite.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Target;
import org.milestonesite.text.Mention;

/**
 * A key of an issue tracker, as a text names it.
 *
 * @param url by the templates of {@code site.yaml}; empty where none fits
 */
public record TrackerKey(String key, Optional<String> url) {

    /** {@code DM-17134}, and {@code LVV-P12} of test plans. */
    private static final Pattern KEY =
            Pattern.compile("(?<![\\p{Alnum}-])\\p{Upper}[\\p{Upper}\\d_]*-\\p{Upper}?\\d+(?![\\p{Alnum}-])");

    /**
     * The keys of a text in its order, each once. A text that holds nothing like a key is one as it stands, so that
     * nothing which an author wrote is lost.
     */
    public static List<TrackerKey> in(LinkedText text) {
        Map<String, TrackerKey> keys = new LinkedHashMap<>();
        for (Mention mention : text.text().mentions()) {
            in(text.pieces(mention)).forEach(key -> keys.putIfAbsent(key.key(), key));
        }
        String whole = text.text().origin().text().strip();
        return keys.isEmpty() && !whole.isEmpty()
                ? List.of(new TrackerKey(whole, Optional.empty()))
                : List.copyOf(keys.values());
    }

    /** Of a word that is a key only in part, such as {@code DM-1/DM-2}, the rest may be one that no template knows. */
    private static List<TrackerKey> in(List<LinkedText.Piece> word) {
        List<TrackerKey> keys = new ArrayList<>();
        StringBuilder unknown = new StringBuilder();
        for (LinkedText.Piece piece : word) {
            if (piece.target() instanceof Target.Nothing || piece.target() instanceof Target.ToTerm) {
                unknown.append(piece.text());
            } else {
                addUnknown(unknown, keys);
                if (piece.target() instanceof Target.ToOutside outside) {
                    keys.add(new TrackerKey(piece.text(), Optional.of(outside.url())));
                }
            }
        }
        addUnknown(unknown, keys);
        return keys;
    }

    private static void addUnknown(StringBuilder text, List<TrackerKey> keys) {
        Matcher matcher = KEY.matcher(text);
        while (matcher.find()) {
            keys.add(new TrackerKey(matcher.group(), Optional.empty()));
        }
        text.setLength(0);
    }
}
