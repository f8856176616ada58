package org.milestonesite.plan;

import java.util.List;

/**
 * A set of milestones that {@code site.yaml} gives a name: {@code data/NAME.ics}.
 *
 * @param name letters, digits, {@code .}, {@code _} and {@code -}
 * @param codes in document order; at least one of them has a date
 */
public record Calendar(String name, List<String> codes) {}
