package org.milestonesite.render;

/**
 * HTML as it is written. Tags come from our own code alone; text and the values of attributes are always escaped, so
 * that nothing a source says can become a tag.
 */
final class Markup {

    private final StringBuilder out = new StringBuilder();

    /** Markup of ours; never anything of a source. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    Markup text(String text) {
        HtmlEscape.append(text, out);
        return this;
    }

    /** A space, the name, and the value in quotes. */
    Markup attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        HtmlEscape.append(value, out);
        out.append('"');
        return this;
    }

    /** Whether the last thing written was this. */
    boolean endsWith(String markup) {
        return out.length() >= markup.length() && out.lastIndexOf(markup) == out.length() - markup.length();
    }

    /** Takes back what {@link #endsWith} found. */
    Markup takeBack(String markup) {
        out.setLength(out.length() - markup.length());
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
