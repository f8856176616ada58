package org.milestonesite.insight;

/** What a test campaign should have and lacks; {@link #id()} is the end of its messages' keys. */
public enum Missing {
    TEST_PLAN,
    /** Of a release that is completed or overdue. */
    REPORT,
    /** Of a release that is to come: neither a specification nor a report. */
    TEST_DOCUMENT,
    /** What the release is, in words. */
    DESCRIPTION;

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
