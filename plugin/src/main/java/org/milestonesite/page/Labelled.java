package org.milestonesite.page;

/** A text under its label. */
public record Labelled(String label, Html text) {}
