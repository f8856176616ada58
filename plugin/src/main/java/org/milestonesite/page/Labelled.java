package org.milestonesite.page;

/**
 * A text under its label.
 *
 * @param text with links
 */
public record Labelled(String label, Html text) {}
