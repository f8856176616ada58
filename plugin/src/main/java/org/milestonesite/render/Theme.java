package org.milestonesite.render;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.site.Site;
import org.milestonesite.source.SourceFile;

/**
 * How the site looks and speaks: the skeleton's theme, with what a project puts in its place file by file and message by
 * message.
 */
public final class Theme {

    private final Map<String, SourceFile> templates;
    private final Set<String> overridden;
    private final SortedMap<String, Site.Content> assets;
    private final Messages messages;
    private final Messages findingsMessages;
    private final Optional<SourceFile> citationStyle;
    private final PrintStyle printStyle;

    /**
     * How the document looks as a PDF, in CSS: {@code pdf/document.css} and {@code pdf/drawing.css}.
     *
     * @param document all but what is drawn in it
     * @param drawing what is drawn in it, such as the timeline
     */
    public record PrintStyle(String document, String drawing) {}

    Theme(
            Map<String, SourceFile> templates,
            Set<String> overridden,
            SortedMap<String, Site.Content> assets,
            Messages messages,
            Messages findingsMessages,
            Optional<SourceFile> citationStyle,
            PrintStyle printStyle) {
        this.templates = templates;
        this.overridden = overridden;
        this.assets = assets;
        this.messages = messages;
        this.findingsMessages = findingsMessages;
        this.citationStyle = citationStyle;
        this.printStyle = printStyle;
    }

    /**
     * Reads the theme.
     *
     * @param folder the project's {@code theme/}; it may be absent
     * @param displayPrefix what that folder is called in findings, relative to the project, with {@code /}
     */
    public static ThemeReading load(Optional<Path> folder, String displayPrefix) {
        return new ThemeLoader(ThemeFiles.ofSkeleton(), displayPrefix).load(folder);
    }

    /** The words of pages. */
    public Messages messages() {
        return messages;
    }

    /** The words of findings. */
    public Messages findingsMessages() {
        return findingsMessages;
    }

    /** The files that are published as they are, by their paths in the site: {@code assets/**} and {@code data/**}. */
    public SortedMap<String, Site.Content> assets() {
        return assets;
    }

    public PrintStyle printStyle() {
        return printStyle;
    }

    /** The project's own {@code citation.csl}. The skeleton's describes the form in which we cite without it. */
    Optional<SourceFile> citationStyle() {
        return citationStyle;
    }

    /** By name, without {@code .mustache}. */
    Map<String, SourceFile> templates() {
        return templates;
    }

    /** The names of templates that the project brings. */
    Set<String> overridden() {
        return overridden;
    }
}
