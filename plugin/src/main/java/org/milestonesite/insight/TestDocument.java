package org.milestonesite.insight;

/** What the test document that a milestone names is; {@link #id()} is the end of its messages' keys. */
public enum TestDocument {
    REPORT,
    SPECIFICATION,
    /** No bibliography tells which of the two. */
    UNTOLD;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
