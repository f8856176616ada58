package org.milestonesite.render;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/** Copies one drawing, leaving out what the rules do not know. */
final class SvgCopy {

    private static final int SHOWN = 40;

    private final SourceFile file;
    private final XMLStreamReader reader;
    private final Consumer<Diagnostic> findings;
    private final Markup out = new Markup();
    private final Set<String> reported = new HashSet<>();
    private int depth;
    /** Where what was read last ended: what comes next begins behind it. */
    private int end;

    SvgCopy(SourceFile file, XMLStreamReader reader, Consumer<Diagnostic> findings) {
        this.file = file;
        this.reader = reader;
        this.findings = findings;
    }

    String written() {
        return out.raw("\n").toString();
    }

    /** False, and a finding, if it is no drawing. */
    boolean run() throws XMLStreamException {
        while (reader.hasNext()) {
            end = reader.getLocation().getCharacterOffset();
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (depth == 0 && !isDrawing()) {
                    return refuse(Code.BAD_FIGURE, "root", reader.getLocalName());
                }
                if (depth >= SvgSanitizer.DEPTH) {
                    return refuse(Code.TOO_DEEP, "figure", Integer.toString(SvgSanitizer.DEPTH));
                }
                startElement();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                out.raw("</" + reader.getLocalName() + ">");
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 0) {
                out.text(reader.getText());
            } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                removed("<?" + reader.getPITarget());
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                return refuse(Code.BAD_FIGURE, "entity", reader.getLocalName());
            }
        }
        return true;
    }

    private boolean isDrawing() {
        return reader.getLocalName().equals("svg") && namespace().equals(SvgRules.SVG);
    }

    private String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    private void startElement() throws XMLStreamException {
        String name = reader.getLocalName();
        if (SvgRules.isNote(namespace(), name)) {
            skip();
        } else if (!namespace().equals(SvgRules.SVG) || !SvgRules.isElement(name)) {
            String prefix = reader.getPrefix();
            removed("<" + (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + name);
            skip();
        } else if (name.equals("style")) {
            style();
        } else {
            open(name);
        }
    }

    private void open(String name) {
        out.raw("<" + name);
        if (depth == 0) {
            out.attribute("xmlns", SvgRules.SVG).attribute("xmlns:xlink", SvgRules.XLINK);
        }
        attributes(name);
        out.raw(">");
        depth++;
    }

    private void attributes(String element) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String name = reader.getAttributeLocalName(i);
            String value = reader.getAttributeValue(i);
            String space = Optional.ofNullable(reader.getAttributeNamespace(i)).orElse("");
            boolean link = name.equals("href") && (space.isEmpty() || space.equals(SvgRules.XLINK));
            if (link) {
                String full = space.isEmpty() ? "href" : "xlink:href";
                SvgRules.link(element, value).ifPresentOrElse(url -> out.attribute(full, url), () -> removed(full));
            } else if (space.equals(SvgRules.XML) && (name.equals("space") || name.equals("lang"))) {
                out.attribute("xml:" + name, value);
            } else if (space.isEmpty() && SvgRules.isAttribute(name, value)) {
                out.attribute(name, value);
            } else if (space.isEmpty() && !name.startsWith("data-")) {
                removed(name);
            }
        }
    }

    private void style() throws XMLStreamException {
        int start = end;
        Markup open = new Markup().raw("<style");
        String media = reader.getAttributeValue(null, "media");
        StringBuilder css = new StringBuilder();
        while (reader.next() != XMLStreamConstants.END_ELEMENT) {
            if (reader.isStartElement()) {
                skip();
            } else if (reader.isCharacters()) {
                css.append(reader.getText());
            }
        }
        if (!SafeCss.isSafe(css.toString())) {
            end = start;
            removed("<style");
            return;
        }
        if (media != null && SafeCss.isSafe(media)) {
            open.attribute("media", media);
        }
        out.raw(open.toString()).raw(">").text(css.toString()).raw("</style>");
    }

    /** The rest of the element that has just begun. */
    private void skip() throws XMLStreamException {
        for (int open = 1; open > 0; ) {
            int event = reader.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    /** Each name once: a drawing may hold thousands of what one program writes. */
    private void removed(String what) {
        if (reported.add(what)) {
            report(Code.UNSAFE_FIGURE, what, what.startsWith("<") ? what.substring(1) : what);
        }
    }

    private boolean refuse(Code code, String variant, String argument) {
        findings.accept(Diagnostic.of(code, place("<"), argument).variant(variant));
        return false;
    }

    private void report(Code code, String what, String argument) {
        findings.accept(Diagnostic.of(code, place(what), argument));
    }

    private org.milestonesite.source.Location place(String what) {
        int start = Math.max(0, file.text().indexOf(what, Math.max(0, end - 1)));
        return file.at(start, start + Math.min(SHOWN, what.length()));
    }
}
