package org.milestonesite.page;

import java.util.Optional;

/**
 * What a page is to its shell.
 *
 * @param title of the browser's window, before the handle
 * @param crumb what the page is called after the crumbs that lead to it
 * @param above the list that it belongs to
 * @param leadsTo where a browser goes on to at once
 */
record Identity(
        String path,
        String title,
        String crumb,
        String description,
        Optional<Stop> above,
        Optional<LocalContents> local,
        Optional<String> leadsTo) {

    /** A page that the structure of the document names. @param apart begins the lists */
    record Stop(String path, Optional<String> number, String title, boolean apart) {}

    static Identity of(String path, String title, String description) {
        return new Identity(path, title, title, description, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Identity below(Stop list, String name) {
        return new Identity(path, title, name, description, Optional.of(list), local, leadsTo);
    }

    Identity with(Optional<LocalContents> contents) {
        return new Identity(path, title, crumb, description, above, contents, leadsTo);
    }

    Identity leadingTo(String href) {
        return new Identity(path, title, crumb, description, above, local, Optional.of(href));
    }
}
