package org.milestonesite.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.site.Site;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** Lays the project's theme over the skeleton's, path by path. */
final class ThemeLoader {

    private static final String TEMPLATES = "templates/";
    private static final String STYLE = "citation.csl";
    private static final String SUFFIX = ".mustache";

    private static final String SHEET = "assets/site.css";
    private static final String OWN_SHEET = "assets/custom.css";

    private final ThemeFiles skeleton;
    private final String displayPrefix;
    private final Findings findings = new Findings();

    ThemeLoader(ThemeFiles skeleton, String displayPrefix) {
        this.skeleton = skeleton;
        this.displayPrefix = displayPrefix;
    }

    ThemeReading load(Optional<Path> folder) {
        ThemeFiles own = folder.map(this::own).orElseGet(ThemeFiles::none);
        own.links().forEach(path -> findings.add(Diagnostic.of(Code.SYMBOLIC_LINK, named(path), display(path))));
        TreeSet<String> overridden = new TreeSet<>();
        SortedMap<String, SourceFile> templates = new TreeMap<>();
        SortedMap<String, Site.Content> assets = new TreeMap<>();
        skeleton.byPath().forEach((path, content) -> {
            templateName(path).ifPresent(name -> templates.put(name, ours(path)));
            if (isPublished(path)) {
                assets.put(path, path.endsWith(".css") ? () -> LeanCss.of(content.bytes()) : content);
            }
        });
        own.byPath().forEach((path, content) -> {
            Optional<String> template = templateName(path);
            template.ifPresent(name -> templates.put(name, theirs(path, content)));
            template.ifPresent(overridden::add);
            if (isPublished(path)) {
                assets.put(path, content);
            } else if (template.isEmpty() && !skeleton.byPath().containsKey(path) && !isNote(path)) {
                findings.add(stray(path));
            }
        });
        Optional.ofNullable(assets.remove(OWN_SHEET))
                .ifPresent(rules -> assets.merge(SHEET, rules, ThemeLoader::oneAfterTheOther));
        Optional<SourceFile> style =
                Optional.ofNullable(own.byPath().get(STYLE)).map(content -> theirs(STYLE, content));
        Theme theme = new Theme(
                templates,
                overridden,
                assets,
                messages("messages", own),
                messages("findings", own),
                style,
                new Theme.PrintStyle(text("pdf/document.css", own), text("pdf/drawing.css", own)));
        return new ThemeReading(theme, findings.all());
    }

    private ThemeFiles own(Path folder) {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return ThemeFiles.none();
        }
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Location place = SourceFile.of(displayPrefix, "").whole();
            findings.add(
                    Files.isSymbolicLink(folder)
                            ? Diagnostic.of(Code.SYMBOLIC_LINK, place, displayPrefix)
                            : Diagnostic.of(Code.BAD_VALUE, place, displayPrefix)
                                    .variant("theme"));
            return ThemeFiles.none();
        }
        try {
            return ThemeFiles.ofFolder(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String text(String path, ThemeFiles own) {
        return Optional.ofNullable(own.byPath().get(path))
                .map(content -> theirs(path, content))
                .orElseGet(() -> ours(path))
                .text();
    }

    private Messages messages(String name, ThemeFiles own) {
        String path = name + ".properties";
        Map<String, String> texts = new MessageFile(ours(path), findings::add).texts();
        Site.Content override = own.byPath().get(path);
        return new Messages(
                override == null ? texts : new MessageFile(theirs(path, override), findings::add).over(texts));
    }

    private SourceFile ours(String path) {
        return SourceFile.of("skeleton:" + path, skeleton.byPath().get(path).bytes());
    }

    private SourceFile theirs(String path, Site.Content content) {
        SourceFile file = SourceFile.of(display(path), content.bytes());
        int malformed = file.text().indexOf('\uFFFD');
        if (malformed >= 0) {
            findings.add(Diagnostic.of(Code.BAD_ENCODING, file.at(malformed, malformed + 1), file.path()));
        }
        return file;
    }

    /** A file with the name of one of ours most likely lies in the wrong folder; else a letter is wrong. */
    private Diagnostic stray(String path) {
        Diagnostic stray = Diagnostic.of(Code.UNREAD_SOURCE, named(path), path).variant("theme");
        Set<String> known = new TreeSet<>(skeleton.byPath().keySet());
        known.add(OWN_SHEET);
        return known.stream()
                .filter(other -> name(other).equals(name(path)))
                .findFirst()
                .or(() -> Nearest.of(path, known))
                .map(nearest -> stray.help("did-you-mean", nearest))
                .orElse(stray);
    }

    private Location named(String path) {
        return SourceFile.of(display(path), "").whole();
    }

    private String display(String path) {
        return displayPrefix.isEmpty() ? path : displayPrefix + "/" + path;
    }

    /** A rule that comes last wins; one file for both costs no page a request more, and no template a link. */
    private static Site.Content oneAfterTheOther(Site.Content first, Site.Content second) {
        return () -> {
            ByteArrayOutputStream both = new ByteArrayOutputStream();
            both.writeBytes(first.bytes());
            both.write('\n');
            both.writeBytes(second.bytes());
            return both.toByteArray();
        };
    }

    private static Optional<String> templateName(String path) {
        boolean template = path.startsWith(TEMPLATES) && path.endsWith(SUFFIX);
        return template
                ? Optional.of(path.substring(TEMPLATES.length(), path.length() - SUFFIX.length()))
                : Optional.empty();
    }

    private static boolean isPublished(String path) {
        return !isNote(path) && (path.startsWith("assets/") || path.startsWith("data/"));
    }

    /** What editors, desktops and authors leave beside the files of a theme is neither published nor wrong. */
    private static boolean isNote(String path) {
        String name = name(path);
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("README") || name.equals("Thumbs.db");
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
