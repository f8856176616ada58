package org.milestonesite.preview;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.milestonesite.build.BuildResult;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.render.BuiltIn;
import org.milestonesite.source.Location;

/** The preview's own pages and files below {@code /_/}. None of them is part of the site. */
final class Tool {

    /** @param type with its charset */
    record File(String name, int status, String type, byte[] bytes) {}

    private static final String HTML = "text/html; charset=utf-8";
    /** Of each file that is sent, the parts that it is made of. */
    private static final Map<String, List<String>> FILES =
            Map.of("client.js", List.of("place.js", "client.js"), "preview.css", List.of("preview.css"));

    private final BuiltIn pages = BuiltIn.load(
            "milestone-site/preview/",
            Map.of("status", StatusView.class, "panel", PanelView.class, "waiting", WaitingView.class),
            Set.of("finding", "head"));
    private final Client client;
    private final Function<Edition, Editor> editors;
    private final String siteFile;
    private final boolean polls;

    /**
     * @param editors how to open files, by what {@code site.yaml} says of it
     * @param siteFile {@code site.yaml}, relative to the project
     * @param polls whether nothing can be watched
     */
    Tool(Client client, Function<Edition, Editor> editors, String siteFile, boolean polls) {
        this.client = client;
        this.editors = editors;
        this.siteFile = siteFile;
        this.polls = polls;
    }

    Messages words() {
        return pages.words();
    }

    String word(String key) {
        return pages.words().text(key);
    }

    /** @param name below {@code /_/} */
    Optional<File> file(String name, Ask ask, Optional<Edition> edition) {
        if (FILES.containsKey(name)) {
            return Optional.of(new File(name, 200, ContentTypes.of(name), joined(FILES.get(name))));
        }
        return switch (name) {
            case "index.html" -> Optional.of(edition.map(this::status).orElseGet(() -> waiting(name)));
            case "panel" -> edition.map(now -> panel(now, ask.query("page")));
            default -> Optional.empty();
        };
    }

    private byte[] joined(List<String> parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parts.forEach(part -> all.writeBytes(pages.file(part)));
        return all.toByteArray();
    }

    /** In place of any page, while there is no site yet. */
    File waiting(String path) {
        WaitingView view = new WaitingView(client.told(path, "none"));
        return new File("waiting.html", 503, HTML, pages.templates().render("waiting", view));
    }

    private File status(Edition edition) {
        Findings findings = new Findings(edition, editors.apply(edition));
        StatusView view =
                StatusView.of(edition, findings, words(), polls, client.told(Router.TOOL, statusTag(edition)));
        return new File("index.html", 200, HTML, pages.templates().render("status", view));
    }

    private File panel(Edition edition, String page) {
        Editor editor = editors.apply(edition);
        PanelView view = PanelView.of(new Findings(edition, editor), words(), edit(edition, editor, page));
        return new File("panel.html", 200, HTML, pages.templates().render("panel", view));
    }

    /** The tag of our own page: it is new with every edition. */
    static String statusTag(Edition edition) {
        return "edition-" + edition.number();
    }

    /** By the sources as they are now, for lines move; with errors, what is shown may be of a page that they lack. */
    private Optional<String> edit(Edition edition, Editor editor, String page) {
        BuildResult now = edition.result();
        BuildResult known = edition.site()
                .map(Edition.Shown::result)
                .filter(shown -> !now.knows(page) && shown.knows(page))
                .orElse(now);
        Optional<Location> source = known.source(page);
        return Optional.of(source.map(editor::href).orElseGet(() -> editor.href(siteFile, 1, 1)));
    }

    /** Paths of pages, for those who list them. */
    static List<String> pages(Edition edition) {
        return edition.site().stream()
                .flatMap(shown -> shown.site().files().keySet().stream())
                .filter(path -> path.endsWith(".html"))
                .toList();
    }
}
