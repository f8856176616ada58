package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.Identity.Stop;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.ProsePage;

/** Makes the shell of each page. */
final class Shells {

    final Stop timeline;
    final Stop graph;
    final Stop milestones;
    final Stop documents;
    final Stop changes;
    final Stop progress;
    final Stop slip;

    /** What every document has after its sections, in order. */
    final List<Stop> lists;

    /** Pages of their own that a list leads to. */
    final List<Stop> views;

    private final List<Stop> structure = new ArrayList<>();
    private final ControlledDocument document;
    private final boolean draft;
    private final Paths paths;
    private final Messages words;
    private final List<SentencePart> standing;
    private final List<SentencePart> builtFrom;
    private final Optional<String> site;
    private final Optional<String> logo;

    Shells(Catalogue catalogue) {
        document = catalogue.plan().document();
        draft = document.status() == ControlledDocument.Status.DRAFT;
        paths = catalogue.paths();
        words = catalogue.words();
        timeline = new Stop(Paths.TIMELINE, Optional.empty(), words.text("timeline"), true);
        graph = list(Paths.GRAPH, "graph");
        milestones = list(Paths.MILESTONES, "milestones");
        progress = list(Paths.PROGRESS, "progress");
        slip = list(Paths.SLIP, "slip");
        documents = list(Paths.DOCUMENTS, "documents");
        changes = list(Paths.CHANGES, "what-changed");
        Stop glossary = list(Paths.GLOSSARY, "glossary");
        catalogue.plan().pages().forEach(page -> structure.add(stop(page)));
        lists = lists(catalogue, glossary);
        views = List.of(list(Paths.DELAYED, "delayed"), list(Paths.REMAINING, "remaining"));
        structure.addAll(lists);
        String asOf = catalogue.plan().asOf().toString();
        standing = SentencePart.of(standing(asOf));
        builtFrom = SentencePart.of(document.revision()
                .map(revision -> words.text("built-from-revision", document.handle(), revision, asOf))
                .orElseGet(() -> words.text("built-from", document.handle(), asOf)));
        logo = catalogue.plan().look().logo();
        site = document.url().map(url -> url.endsWith("/") ? url : url + "/");
    }

    private List<Stop> lists(Catalogue catalogue, Stop glossary) {
        List<Stop> all = new ArrayList<>();
        all.add(timeline);
        all.add(graph);
        all.add(milestones);
        if (catalogue.plan().keyTag().isPresent()) {
            all.add(list(Paths.KEY_MILESTONES, "key-milestones"));
        }
        all.add(progress);
        all.add(slip);
        all.add(list(Paths.CAMPAIGNS, "campaigns"));
        all.add(list(Paths.OPEN, "open"));
        all.add(list(Paths.TRACKER, "tracker"));
        all.add(changes);
        all.add(documents);
        all.add(glossary);
        return List.copyOf(all);
    }

    private Stop list(String path, String title) {
        return new Stop(path, Optional.empty(), words.text(title), false);
    }

    private String standing(String asOf) {
        String status = draft ? "draft" : "approved";
        String edition = document.revision()
                .map(revision -> words.text(status + "-revision", revision))
                .orElseGet(() -> words.text(status + "-plain"));
        return words.text(status, edition, asOf);
    }

    Stop stop(ProsePage page) {
        return new Stop(paths.page(page.id()), page.section().map(String::valueOf), page.plainTitle(), false);
    }

    Shell of(Identity page) {
        boolean home = page.path().equals(Paths.HOME);
        boolean anywhere = page.path().equals(Paths.NOT_FOUND);
        Hrefs hrefs = paths.from(page.path());
        return new Shell(
                home
                        ? words.text("code-and-name", document.handle(), document.title())
                        : words.text("title-of-page", page.title(), document.handle()),
                page.description(),
                site.filter(url -> anywhere).map(Shells::path),
                page.leadsTo(),
                site.filter(url -> !anywhere).map(url -> url + canonical(page)),
                anywhere && site.isPresent() ? Paths.NOT_FOUND : "",
                hrefs.toPath(Paths.HOME),
                logo.map(hrefs::toPath),
                hrefs.toPath(Paths.ICON),
                hrefs.toPath(Paths.STYLE),
                page.sheets().stream().map(hrefs::toPath).toList(),
                hrefs.toPath(Paths.ASSETS),
                page.path().startsWith("changes/") ? Optional.of(hrefs.toPath(Paths.FEED)) : Optional.empty(),
                hrefs.toPath(Paths.SEARCH),
                hrefs.toPath(Paths.PRINT),
                paths.pdf().map(hrefs::toPath),
                document.handle(),
                document.title(),
                draft,
                standing,
                crumbs(page, hrefs),
                page.crumb(),
                new Shell.Structure(
                        structure.stream().map(stop -> entry(stop, page, hrefs)).toList()),
                builtFrom,
                document.source());
    }

    private List<Shell.Crumb> crumbs(Identity page, Hrefs hrefs) {
        List<Shell.Crumb> crumbs = new ArrayList<>();
        crumbs.add(new Shell.Crumb(hrefs.toPath(Paths.HOME), document.handle()));
        page.above().ifPresent(stop -> crumbs.add(new Shell.Crumb(hrefs.toPath(stop.path()), stop.title())));
        return crumbs;
    }

    private static Shell.Entry entry(Stop stop, Identity page, Hrefs hrefs) {
        boolean current = stop.path().equals(page.path());
        return new Shell.Entry(
                hrefs.toPath(stop.path()),
                stop.number(),
                stop.title(),
                stop.apart(),
                current,
                page.above().filter(stop::equals).isPresent(),
                page.local().filter(local -> current));
    }

    /** Links around a stop of the structure; before the first stands the home page. */
    Optional<Around> around(String path) {
        Hrefs hrefs = paths.from(path);
        for (int i = 0; i < structure.size(); i++) {
            if (structure.get(i).path().equals(path)) {
                Link previous = i == 0
                        ? new Link(hrefs.toPath(Paths.HOME), Optional.of(document.handle()), document.title())
                        : link(structure.get(i - 1), hrefs);
                Optional<Link> next =
                        i + 1 < structure.size() ? Optional.of(link(structure.get(i + 1), hrefs)) : Optional.empty();
                return Around.of(Optional.of(previous), next);
            }
        }
        return Optional.empty();
    }

    private Link link(Stop stop, Hrefs hrefs) {
        String title = stop.number()
                .map(number -> words.text("code-and-name", number, stop.title()))
                .orElse(stop.title());
        return new Link(hrefs.toPath(stop.path()), Optional.empty(), title);
    }

    /** Of an address only the path: a base on another host would break the page wherever else it is served. */
    private static String path(String url) {
        String path = url.replaceFirst("^[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*", "").replaceFirst("[?#].*", "");
        return path.startsWith("/") ? path : "/" + path;
    }

    /** A page that leads on has the address of where it leads, which is relative to its own folder. */
    private static String canonical(Identity page) {
        String path = Relative.escape(page.path());
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String address = page.leadsTo().map(href -> folder + href).orElse(path);
        return address.equals(Paths.HOME) ? "" : address;
    }
}
