package org.milestonesite.render;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.Map;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.source.SourceFile;

/** Compiles templates by their names in the theme, and from nowhere else. */
final class StrictFactory extends DefaultMustacheFactory {

    StrictFactory(Map<String, SourceFile> templates, Messages messages) {
        super(name -> {
            SourceFile file = templates.get(name);
            return file == null ? null : new StringReader(file.text());
        });
        setObjectHandler(new StrictHandler(messages));
    }

    /** Mustache would take {@code ../x} for a path, and leave the theme. */
    @Override
    public String resolvePartialPath(String folder, String name, String extension) {
        return name;
    }

    @Override
    public void encode(String value, Writer out) {
        try {
            HtmlEscape.write(value, out);
        } catch (IOException e) {
            throw new MustacheException("Failed to encode value", e);
        }
    }
}
