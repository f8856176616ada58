package org.milestonesite.page;

import java.util.List;

/**
 * What a server shows for an address that does not exist: {@code not-found.mustache}.
 *
 * @param links to the home page and the lists
 */
public record NotFoundView(Shell shell, List<Link> links) {}
