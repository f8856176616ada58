package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What the issue tracker should know: {@code tracker.mustache}.
 *
 * @param sentence how many keys there are
 * @param csv address of the same rows as a table for programs
 * @param rule when test plans are due
 * @param keys every key that a milestone names
 * @param lacking releases without a key
 */
public record TrackerView(
        Shell shell,
        List<SentencePart> sentence,
        String csv,
        String rule,
        Optional<LocalContents> local,
        Optional<Keys> keys,
        Optional<Lacking> lacking) {

    /**
     * Keys that milestones name.
     *
     * @param more says where the rest is, where not all are here
     */
    public record Keys(Optional<Finder> finder, List<Key> rows, Optional<String> more) {}

    /**
     * A key and its milestone.
     *
     * @param key of the issue
     * @param url outside address
     * @param kind what the key is for, in words
     */
    public record Key(
            String key,
            Optional<String> url,
            String kind,
            String href,
            String code,
            Name name,
            Optional<String> due,
            Optional<String> testPlanDue,
            StatusMark status,
            Facets facets) {}

    /**
     * Releases without a key.
     *
     * @param sentence how many they are
     * @param told whether each row says what the release lacks; if not, the sentence says it of all
     * @param more says where the rest is, where not all are here
     */
    public record Lacking(
            String sentence, boolean told, Optional<Finder> finder, List<Release> rows, Optional<String> more) {}

    /**
     * A release without a key.
     *
     * @param told whether it is said what it lacks
     * @param lacks in words; empty text where it is said above
     */
    public record Release(
            String href,
            String code,
            Name name,
            Optional<String> due,
            Optional<String> testPlanDue,
            StatusMark status,
            boolean told,
            String lacks,
            Facets facets) {}
}
