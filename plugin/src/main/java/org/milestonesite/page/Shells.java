package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.ProsePage;

/** Makes the shell of each page. */
final class Shells {

    /** A page that the structure of the document names. */
    record Stop(String path, Optional<String> number, String title, boolean apart) {}

    /** What is a page's own in its shell. @param crumbs stops that lead to it, below the document itself */
    record Own(
            String path,
            String title,
            String description,
            List<Stop> crumbs,
            Optional<LocalContents> local,
            Optional<String> leadsTo) {

        Own(String path, String title, String description, List<Stop> crumbs, Optional<LocalContents> local) {
            this(path, title, description, crumbs, local, Optional.empty());
        }
    }

    final Stop milestones;
    final Stop documents;
    final Stop glossary;
    final List<Stop> structure = new ArrayList<>();

    private final ControlledDocument document;
    private final Paths paths;
    private final Messages words;
    private final String standing;
    private final String builtFrom;
    private final Optional<String> site;

    Shells(Catalogue catalogue) {
        document = catalogue.plan().document();
        paths = catalogue.paths();
        words = catalogue.words();
        milestones = new Stop(Paths.MILESTONES, Optional.empty(), words.text("milestones"), true);
        documents = new Stop(Paths.DOCUMENTS, Optional.empty(), words.text("documents"), false);
        glossary = new Stop(Paths.GLOSSARY, Optional.empty(), words.text("glossary"), false);
        catalogue.plan().pages().forEach(page -> structure.add(stop(page)));
        structure.addAll(List.of(milestones, documents, glossary));
        String asOf = catalogue.plan().asOf().toString();
        String status = document.status() == ControlledDocument.Status.DRAFT ? "draft" : "approved";
        String edition = document.revision()
                .map(revision -> words.text(status + "-revision", revision))
                .orElseGet(() -> words.text(status + "-plain"));
        standing = words.text(status, edition, asOf);
        builtFrom = document.revision()
                .map(revision -> words.text("built-from-revision", document.handle(), revision, asOf))
                .orElseGet(() -> words.text("built-from", document.handle(), asOf));
        site = document.url().map(url -> url.endsWith("/") ? url : url + "/");
    }

    Stop stop(ProsePage page) {
        return new Stop(paths.page(page.id()), page.section().map(String::valueOf), page.plainTitle(), false);
    }

    Shell of(Own own) {
        boolean home = own.path().equals(Paths.HOME);
        boolean anywhere = own.path().equals(Paths.NOT_FOUND);
        Hrefs hrefs = paths.from(own.path());
        return new Shell(
                home
                        ? words.text("code-and-name", document.handle(), document.title())
                        : words.text("title-of-page", own.title(), document.handle()),
                own.description(),
                site.filter(url -> anywhere),
                own.leadsTo(),
                site.filter(url -> !anywhere).map(url -> url + canonical(own)),
                anywhere && site.isPresent() ? Paths.NOT_FOUND : "",
                hrefs.toPath(Paths.HOME),
                hrefs.toPath(Paths.STYLE),
                document.handle(),
                document.title(),
                document.status() == ControlledDocument.Status.DRAFT,
                standing,
                Stream.concat(
                                Stream.of(new Shell.Crumb(hrefs.toPath(Paths.HOME), document.handle())),
                                own.crumbs().stream()
                                        .map(stop -> new Shell.Crumb(hrefs.toPath(stop.path()), stop.title())))
                        .toList(),
                own.title(),
                new Shell.Structure(
                        structure.stream().map(stop -> entry(stop, own, hrefs)).toList()),
                builtFrom,
                document.source());
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

    private static Shell.Entry entry(Stop stop, Own own, Hrefs hrefs) {
        boolean current = stop.path().equals(own.path());
        return new Shell.Entry(
                hrefs.toPath(stop.path()),
                stop.number(),
                stop.title(),
                stop.apart(),
                current,
                own.local().filter(local -> current));
    }

    /** A page that leads on has the address of where it leads, which is relative to its own folder. */
    private static String canonical(Own own) {
        String path = Relative.escape(own.path());
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String address = own.leadsTo().map(href -> folder + href).orElse(path);
        return address.equals(Paths.HOME) ? "" : address;
    }
}
