package org.milestonesite.page;

/**
 * A status as a shape and a word.
 *
 * @param shape classes of the style sheet: the status, and {@code late} or {@code early} of a completed one
 * @param label the word
 */
public record StatusMark(String shape, String label) {}
