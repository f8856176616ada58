package org.milestonesite.page;

import java.util.function.Supplier;

/**
 * Text as HTML, made when the template reaches it, so that a term is marked at its first use in the order of the page.
 * Templates print it with three braces; everything else that they print is escaped.
 */
public final class Html {

    private final Supplier<String> html;

    private Html(Supplier<String> html) {
        this.html = html;
    }

    public static Html of(Supplier<String> html) {
        return new Html(html);
    }

    @Override
    public String toString() {
        return html.get();
    }
}
