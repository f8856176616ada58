package org.milestonesite.render;

import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheFactory;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/** The templates of a theme, checked against the views that they print. Rendering is thread-safe. */
public final class Templates {

    private final MustacheFactory factory;
    private final Map<String, Class<?>> views;
    private final Map<String, Mustache> compiled = new ConcurrentHashMap<>();

    private Templates(Theme theme, Map<String, Class<?>> views) {
        this.factory = new StrictFactory(theme.templates(), theme.messages());
        this.views = Map.copyOf(views);
    }

    /**
     * Checks every template that the pages use. Templates with errors must not be rendered.
     *
     * @param views the type of the view by the name of the template that prints it
     * @param findings told of each place once, though many pages share it
     */
    public static Templates compile(Theme theme, Map<String, Class<?>> views, Consumer<Diagnostic> findings) {
        Set<Location> places = new HashSet<>();
        Consumer<Diagnostic> once = finding -> {
            if (finding.at().map(places::add).orElse(true)) {
                findings.accept(finding);
            }
        };
        Map<String, Optional<Template>> scanned = new TreeMap<>();
        theme.templates().forEach((name, file) -> scanned.put(name, TemplateScanner.scan(file, once)));
        TemplateCheck check = new TemplateCheck(scanned, theme.messages().byKey(), once);
        new TreeMap<>(views).forEach(check::page);
        Set<String> unused = new TreeSet<>(theme.overridden());
        unused.removeAll(check.used());
        unused.forEach(name -> once.accept(unused(name, theme.templates().get(name), check.used())));
        return new Templates(theme, views);
    }

    /**
     * Prints a view, in UTF-8 and with line feeds.
     *
     * @throws RenderException if the template or the view fails
     * @throws IllegalArgumentException if no template of that name was compiled for views of that type
     */
    public byte[] render(String name, Object view) {
        if (views.get(name) != view.getClass()) {
            throw new IllegalArgumentException(name + " does not print " + view.getClass());
        }
        PageWriter page = new PageWriter();
        try {
            compiled.computeIfAbsent(name, factory::compile).execute(page, view);
        } catch (RuntimeException e) {
            throw new RenderException(name, e);
        }
        return page.bytes();
    }

    /** An override that nothing names is most likely misspelt. */
    private static Diagnostic unused(String name, SourceFile file, Set<String> used) {
        Diagnostic unused =
                Diagnostic.of(Code.BROKEN_TEMPLATE, file.whole(), name).variant("unused");
        return Nearest.of(name, used)
                .map(nearest -> unused.help("did-you-mean", nearest + ".mustache"))
                .orElse(unused);
    }
}
