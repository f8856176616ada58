package org.milestonesite.page;

import java.util.function.Function;

/**
 * A page that the site has.
 *
 * @param path from the root of the site
 * @param template by its name in the theme's {@code templates/}
 * @param view makes the view record that the template prints, given the texts of this page as HTML; to be called once
 *     for each rendering, since those texts remember what they have marked
 */
public record PageSpec(String path, String template, Function<TextHtml, Object> view) {}
