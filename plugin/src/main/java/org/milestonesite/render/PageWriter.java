package org.milestonesite.render;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Gathers a page. A StringWriter would take a lock for every piece. */
final class PageWriter extends Writer {

    private final StringBuilder page = new StringBuilder(16 * 1024);

    @Override
    public void write(String text) {
        page.append(text);
    }

    @Override
    public void write(String text, int offset, int length) {
        page.append(text, offset, offset + length);
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        page.append(chars, offset, length);
    }

    @Override
    public void write(int c) {
        page.append((char) c);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** In UTF-8; lines end as they do in the rest of the site, wherever a template or a source came from. */
    byte[] bytes() {
        String text = page.toString();
        boolean returns = text.indexOf('\r') >= 0;
        return (returns ? text.replace("\r\n", "\n").replace('\r', '\n') : text).getBytes(StandardCharsets.UTF_8);
    }
}
