package org.milestonesite.page;

import java.util.List;
import java.util.Optional;

/**
 * What a page is to its shell.
 *
 * @param title of the browser's window, before the handle
 * @param crumb what the page is called after the crumbs that lead to it
 * @param above the list that it belongs to
 * @param sheets paths of the style sheets that it needs beside those of every page
 * @param leadsTo where a browser goes on to at once
 */
record Identity(
        String path,
        String title,
        String crumb,
        String description,
        Optional<Stop> above,
        Optional<LocalContents> local,
        List<String> sheets,
        Optional<String> leadsTo) {

    /** A page that the structure of the document names. @param apart begins the lists */
    record Stop(String path, Optional<String> number, String title, boolean apart) {}

    static Identity of(String path, String title, String description) {
        return new Identity(
                path, title, title, description, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    Identity below(Stop list, String name) {
        return new Identity(path, title, name, description, Optional.of(list), local, sheets, leadsTo);
    }

    Identity with(Optional<LocalContents> contents) {
        return new Identity(path, title, crumb, description, above, contents, sheets, leadsTo);
    }

    Identity leadingTo(String href) {
        return new Identity(path, title, crumb, description, above, local, sheets, Optional.of(href));
    }

    Identity styled(String sheet) {
        return new Identity(path, title, crumb, description, above, local, List.of(sheet), leadsTo);
    }
}
