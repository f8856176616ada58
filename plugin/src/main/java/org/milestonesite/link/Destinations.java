package org.milestonesite.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Target;
import org.milestonesite.source.Location;

/**
 * Where the links lead that an author writes with a destination: {@code [text](…)}.
 *
 * <ul>
 *   <li>{@code https:}, {@code http:} and {@code mailto:} lead out; other schemes are refused;
 *   <li>{@code #anchor} stays on the page;
 *   <li>{@code ../pages/a.md#anchor} is a source file, relative to the one it stands in;
 *   <li>anything else is a path of the site, relative to the page it stands on.
 * </ul>
 *
 * @param sources pages by the path of their source file relative to the project
 */
record Destinations(Map<String, PageId> sources, Places places) {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");

    Target resolve(String written, PageId page, Location at, List<PathLink> paths, Consumer<Diagnostic> fault) {
        // browsers drop these before they look at the scheme
        String destination = written.replaceAll("\\p{Cntrl}", "").strip();
        Matcher scheme = SCHEME.matcher(destination);
        if (scheme.lookingAt()) {
            if (SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
                return new Target.ToOutside(destination.replace(" ", "%20"));
            }
            return refused(written, at, fault);
        }
        int hash = destination.indexOf('#');
        String path = hash < 0 ? destination : destination.substring(0, hash);
        if (path.startsWith("/") || path.contains("//") || path.contains(":") || path.contains("\\")) {
            return refused(written, at, fault);
        }
        Optional<String> anchor = hash < 0
                ? Optional.empty()
                : Optional.of(decode(destination.substring(hash + 1))).filter(id -> !id.isEmpty());
        if (path.isEmpty()) {
            return page(page, anchor, at, fault);
        }
        if (path.endsWith(".md")) {
            return source(decode(path), anchor, at, fault);
        }
        return path(decode(path), anchor, page, at, paths, fault);
    }

    private static Target refused(String written, Location at, Consumer<Diagnostic> fault) {
        fault.accept(Diagnostic.of(Code.REFUSED_LINK, at, written));
        return new Target.Nothing();
    }

    private Target source(String path, Optional<String> anchor, Location at, Consumer<Diagnostic> fault) {
        Optional<String> file = normalize(folder(at.file().path()), path, true);
        PageId found = file.map(sources::get).orElse(null);
        if (found == null) {
            Diagnostic unknown = Diagnostic.of(Code.UNRESOLVED_PAGE, at, path);
            fault.accept(Nearest.of(file.orElse(path), sources.keySet())
                    .map(nearest ->
                            unknown.help("did-you-mean", relative(at.file().path(), nearest)))
                    .orElse(unknown));
            return new Target.Nothing();
        }
        return page(found, anchor, at, fault);
    }

    private Target page(PageId page, Optional<String> anchor, Location at, Consumer<Diagnostic> fault) {
        if (anchor.isPresent() && !places.hasAnchor(page, anchor.get())) {
            Diagnostic unknown = Diagnostic.of(Code.UNRESOLVED_ANCHOR, at, anchor.get());
            fault.accept(Nearest.of(anchor.get(), places.anchors(page))
                    .map(nearest -> unknown.help("did-you-mean", "#" + nearest))
                    .orElse(unknown));
            return new Target.Nothing();
        }
        anchor.flatMap(id -> places.second(page, id))
                .ifPresent(second -> fault.accept(
                        Diagnostic.of(Code.AMBIGUOUS_ANCHOR, at, anchor.get()).also(second)));
        return new Target.ToPage(page, anchor);
    }

    private static Target path(
            String path,
            Optional<String> anchor,
            PageId page,
            Location at,
            List<PathLink> paths,
            Consumer<Diagnostic> fault) {
        Optional<String> normal = normalize(outputFolder(page), path, false);
        if (normal.isEmpty()) {
            fault.accept(Diagnostic.of(Code.UNRESOLVED_PAGE, at, path));
            return new Target.Nothing();
        }
        paths.add(new PathLink(normal.get(), anchor, at));
        return new Target.ToPath(normal.get(), anchor);
    }

    private static String outputFolder(PageId page) {
        if (page instanceof PageId.OfMilestone) {
            return "milestones/";
        }
        if (page instanceof PageId.OfDocument) {
            return "documents/";
        }
        return page instanceof PageId.Prose prose ? folder(prose.source()) : "";
    }

    /** The folder of a path, with a slash at its end unless it is empty. */
    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    /**
     * A path from a folder, without {@code .} and {@code ..}; empty if it leaves the root.
     *
     * @param outside whether it may: sources need not stand in the project
     */
    private static Optional<String> normalize(String folder, String path, boolean outside) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + path).split("/", -1)) {
            if (part.equals("..")) {
                boolean above = parts.isEmpty() || parts.getLast().equals("..");
                if (above && !outside) {
                    return Optional.empty();
                }
                if (above) {
                    parts.addLast(part);
                } else {
                    parts.removeLast();
                }
            } else if (!part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String relative(String from, String to) {
        String folder = folder(from);
        StringBuilder up = new StringBuilder();
        while (!to.startsWith(folder)) {
            folder = folder(folder.substring(0, folder.length() - 1));
            up.append("../");
        }
        return up + to.substring(folder.length());
    }

    /** Of an address, as written in a text. */
    static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
