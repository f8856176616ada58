package org.milestonesite.diagnostic;

import java.util.Locale;

/** How grave a finding is; {@code OFF} silences it. Only errors keep the site from being written. */
public enum Severity {
    ERROR,
    WARNING,
    INFO,
    OFF;

    /** As written in {@code site.yaml} and shown in findings. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
