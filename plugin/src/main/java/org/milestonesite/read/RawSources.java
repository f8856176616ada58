package org.milestonesite.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/**
 * All sources of a project as read.
 *
 * @param siteFile {@code site.yaml}
 * @param sourcePath the source folder relative to the project, with {@code /} and none at the end
 * @param schedules exports of scheduling tools: the plan first, then older month-end exports from the newest on, then
 *     baselines
 * @param milestones of our own formats, annotations among them
 * @param ownTerms of the document; {@code sharedTerms} come from glossaries that serve many documents
 * @param tags of shared terms in the document's order of preference
 * @param skip words that are no acronyms
 * @param editions frozen ones, in the order of their paths
 * @param figures images by their path from the source folder, such as {@code figures/a.svg}
 */
public record RawSources(
        RawSite site,
        SourceFile siteFile,
        String sourcePath,
        List<RawSchedule> schedules,
        List<RawMilestone> milestones,
        List<RawPage> pages,
        List<RawDocument> documents,
        List<RawTerm> ownTerms,
        List<RawTerm> sharedTerms,
        List<Located<String>> tags,
        Set<String> skip,
        List<RawEdition> editions,
        SortedMap<String, Path> figures) {}
