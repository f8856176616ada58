package org.milestonesite.render;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.render.Template.Node;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Finds the tags of a template and where they stand, which Mustache's own parser tells by the line only. It knows less
 * than that parser, so that whatever passes here compiles there: no lambdas, dynamic partials, inheritance, pragmas or
 * other delimiters.
 */
final class TemplateScanner {

    private static final Pattern NAME = Pattern.compile("\\.|[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)*|word\\.[\\w.-]+");
    private static final Pattern PARTIAL = Pattern.compile("[a-z0-9-]+");

    private record Open(String name, boolean inverted, Location at, List<Node> body) {}

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;
    private final Deque<Open> open = new ArrayDeque<>();

    private TemplateScanner(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
        open.push(new Open("", false, file.whole(), new ArrayList<>()));
    }

    /** Empty where the tags do not fit together, of which only the first is reported: the others follow from it. */
    static Optional<Template> scan(SourceFile file, Consumer<Diagnostic> findings) {
        return new TemplateScanner(file, findings).scan();
    }

    private Optional<Template> scan() {
        String text = file.text();
        int at = text.indexOf("{{");
        while (at >= 0) {
            int close = text.indexOf("}}", at + 2);
            if (close < 0) {
                return broken("unclosed-tag", file.atLine(file.line(at), file.column(at)), "{{");
            }
            boolean braced = text.startsWith("{", at + 2);
            int end = braced ? close + 3 : close + 2;
            if (braced && !text.startsWith("}", close + 2)) {
                return broken("unclosed-tag", file.at(at, close + 2), "{{{");
            }
            if (!tag(text.substring(at + 2, close), at + 2, file.at(at, end))) {
                return Optional.empty();
            }
            at = text.indexOf("{{", end);
        }
        if (open.size() > 1) {
            return broken("unclosed-section", open.peek().at, open.peek().name);
        }
        return Optional.of(new Template(file, open.pop().body));
    }

    /** False if there is no sense in going on. */
    private boolean tag(String command, int offset, Location tag) {
        char kind = command.isEmpty() ? ' ' : command.charAt(0);
        boolean marked = "#^/>{&!<$?%=".indexOf(kind) >= 0;
        String name = (marked ? command.substring(1) : command).trim();
        int start = offset + command.indexOf(name, marked ? 1 : 0);
        Location at = name.isEmpty() ? tag : file.at(start, start + name.length());
        List<Node> body = open.peek().body;
        switch (kind) {
            case '!' -> {}
            case '<', '$', '?', '%', '=' -> broken("unsupported-tag", tag, "{{" + kind);
            case '#', '^' -> open.push(new Open(name(name, at), kind == '^', at, new ArrayList<>()));
            case '/' -> {
                return close(name, at);
            }
            case '>' -> partial(name, at).ifPresent(body::add);
            default -> body.add(new Template.Value(name(name, at), kind == '{' || kind == '&', at));
        }
        // Other delimiters and the ends of sections that we do not know would make nonsense of all that follows.
        return "<$?=".indexOf(kind) < 0;
    }

    private boolean close(String name, Location at) {
        if (open.size() == 1) {
            broken("unopened-section", at, name);
            return false;
        }
        Open section = open.pop();
        if (!section.name.equals(name)) {
            findings.accept(finding("crossed-section", at, name, section.name).also(section.at));
            return false;
        }
        open.peek().body.add(new Template.Section(section.name, section.inverted, section.body, section.at));
        return true;
    }

    private Optional<Node> partial(String name, Location at) {
        if (PARTIAL.matcher(name).matches()) {
            return Optional.of(new Template.Partial(name, at));
        }
        broken("bad-partial", at, name);
        return Optional.empty();
    }

    private String name(String name, Location at) {
        if (!NAME.matcher(name).matches()) {
            broken("bad-name", at, name);
        }
        return name;
    }

    private Optional<Template> broken(String variant, Location at, Object... arguments) {
        findings.accept(finding(variant, at, arguments));
        return Optional.empty();
    }

    private static Diagnostic finding(String variant, Location at, Object... arguments) {
        return Diagnostic.of(Code.BROKEN_TEMPLATE, at, arguments).variant(variant);
    }
}
