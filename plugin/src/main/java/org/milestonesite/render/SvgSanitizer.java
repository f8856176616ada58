package org.milestonesite.render;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.source.SourceFile;

/**
 * Makes an SVG drawing harmless: what is not known to be safe is left out. It is written anew from what was read, in
 * UTF-8, so that nothing of the source's own notation remains.
 */
public final class SvgSanitizer {

    static final int BYTES = 8 * 1024 * 1024;
    static final int DEPTH = 100;

    private SvgSanitizer() {}

    /**
     * @param path of the file, relative to the project
     * @param findings gets what is wrong, and what was left out but for the notes of editors
     * @return empty if it is no drawing, or one that asks for too much
     */
    public static Optional<byte[]> sanitize(String path, byte[] svg, Consumer<Diagnostic> findings) {
        SourceFile file = SourceFile.of(path, svg.length > BYTES ? new byte[0] : svg);
        if (svg.length > BYTES) {
            findings.accept(Diagnostic.of(Code.TOO_LARGE, file.whole(), BYTES / 1024 / 1024)
                    .variant("figure"));
            return Optional.empty();
        }
        if (declaresEntities(file.text())) {
            findings.accept(
                    Diagnostic.of(Code.BAD_FIGURE, at(file, "<!DOCTYPE")).variant("doctype"));
            return Optional.empty();
        }
        return read(file, findings);
    }

    /** A plain DOCTYPE, as drawing programs write it, is never looked up; one with declarations in it is refused. */
    private static boolean declaresEntities(String text) {
        int doctype = text.indexOf("<!DOCTYPE");
        int end = doctype < 0 ? -1 : text.indexOf('>', doctype);
        return end >= 0 && text.substring(doctype, end).indexOf('[') >= 0;
    }

    private static org.milestonesite.source.Location at(SourceFile file, String what) {
        int start = file.text().indexOf(what);
        return file.at(start, start + what.length());
    }

    private static Optional<byte[]> read(SourceFile file, Consumer<Diagnostic> findings) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(file.text()));
            SvgCopy copy = new SvgCopy(file, reader, findings);
            return copy.run() ? Optional.of(copy.written().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
        } catch (XMLStreamException malformed) {
            var place = malformed.getLocation();
            var at = place == null ? file.whole() : file.atLine(place.getLineNumber(), place.getColumnNumber());
            findings.accept(Diagnostic.of(Code.BAD_FIGURE, at));
            return Optional.empty();
        }
    }

    /** The JDK's own reader, whatever else is on the class path. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
