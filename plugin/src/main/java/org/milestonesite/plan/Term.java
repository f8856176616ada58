package org.milestonesite.plan;

import org.milestonesite.source.Location;

/**
 * An entry of the glossary.
 *
 * @param own of the document itself, so always printed; others only where used
 */
public record Term(String term, LinkedText description, boolean own, Location at) {}
