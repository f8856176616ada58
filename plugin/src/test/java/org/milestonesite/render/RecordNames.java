package org.milestonesite.render;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.milestonesite.page.Pages;

/** What records are called for those who write templates and never see a class. */
final class RecordNames {

    private final Map<Class<?>, String> templates = new HashMap<>();

    RecordNames() {
        new TreeMap<>(Pages.views()).forEach((template, view) -> templates.put(view, template));
    }

    /** {@code milestone-features} for the record {@code Features} of a {@code MilestoneView}. */
    static String of(Class<?> record) {
        String name = record.getEnclosingClass() == null
                ? record.getSimpleName()
                : record.getEnclosingClass().getSimpleName().replaceFirst("View$", "") + record.getSimpleName();
        return dashed(name);
    }

    private static String dashed(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /** A link to a record by its name in the code, such as {@code TimelineFigure.Bar}. */
    static String link(String name) {
        return "[`%1$s`](#record-%1$s)".formatted(dashed(name.replace(".", "")));
    }

    /** A link to where its fields are listed: a view's are those of its template. */
    String link(Class<?> record) {
        String template = templates.get(record);
        return template == null ? "[`%1$s`](#record-%1$s)".formatted(of(record)) : template(template);
    }

    static String template(String name) {
        return "[`%s`](#template-%s)".formatted(name, name);
    }

    /** A type in the words that the head of the page explains. */
    String words(ViewType type) {
        if (type instanceof ViewType.Maybe maybe) {
            return words(maybe.of()) + ", or none";
        }
        if (type instanceof ViewType.Many many) {
            return "list of " + words(many.of());
        }
        if (type instanceof ViewType.View view) {
            return link(view.type());
        }
        return type instanceof ViewType.Markup ? "HTML" : type instanceof ViewType.Flag ? "yes or no" : "text";
    }
}
