package org.milestonesite.plan;

import java.util.List;
import org.milestonesite.source.Location;

/**
 * An entry of the glossary.
 *
 * @param others what else it means elsewhere, by a shared glossary
 * @param related other terms of this glossary that belong to it, A to Z
 * @param own of the document itself, so always printed; others only where used
 */
public record Term(
        String term, LinkedText description, List<LinkedText> others, List<String> related, boolean own, Location at) {}
