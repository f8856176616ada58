package org.milestonesite.render;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.source.Location;
import org.milestonesite.source.SourceFile;

/**
 * Whether a file is a citation style that can print a reference list: found without the engine, which names no places,
 * leaves out what it does not know, and would look up a style that this one depends on.
 */
final class CslCheck {

    private static final String CSL = "http://purl.org/net/xbiblio/csl";

    private static final Set<String> ELEMENTS = Set.of(
            ("style info author contributor category citation-format email id issn issnl eissn link name published "
                            + "rights summary title title-short updated uri locale terms term single multiple date date-part "
                            + "style-options macro citation bibliography layout sort key text number names et-al institution "
                            + "institution-part name-part label substitute group choose if else-if else intext")
                    .split(" "));

    private final SourceFile file;
    private final Consumer<Diagnostic> findings;
    private final Set<String> macros = new HashSet<>();
    private final Map<String, Location> used = new HashMap<>();
    private boolean bibliography;
    private boolean layout;

    private CslCheck(SourceFile file, Consumer<Diagnostic> findings) {
        this.file = file;
        this.findings = findings;
    }

    static void check(SourceFile file, Consumer<Diagnostic> findings) {
        new CslCheck(file, findings).check();
    }

    private void check() {
        try {
            read(factory().createXMLStreamReader(new StringReader(file.text())));
        } catch (XMLStreamException malformed) {
            findings.accept(Diagnostic.of(Code.BROKEN_STYLE, at(malformed.getLocation())));
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        boolean root = true;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                report("doctype", at(reader.getLocation()));
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (root && !(reader.getLocalName().equals("style") && CSL.equals(reader.getNamespaceURI()))) {
                    report("root", at(reader.getLocation()), reader.getLocalName());
                    return;
                }
                root = false;
                element(reader);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                bibliography &= !reader.getLocalName().equals("bibliography");
            }
        }
        if (!layout) {
            report("no-bibliography", file.whole());
        }
        used.forEach((name, at) -> {
            if (!macros.contains(name)) {
                findings.accept(near(name, macros, "macro", at));
            }
        });
    }

    private void element(XMLStreamReader reader) {
        String name = reader.getLocalName();
        Location at = at(reader.getLocation());
        if (CSL.equals(reader.getNamespaceURI()) && !ELEMENTS.contains(name)) {
            findings.accept(near(name, ELEMENTS, "element", at));
        }
        bibliography |= name.equals("bibliography");
        layout |= bibliography && name.equals("layout");
        if (name.equals("macro")) {
            macros.add(String.valueOf(reader.getAttributeValue(null, "name")));
        } else if (reader.getAttributeValue(null, "macro") != null) {
            used.putIfAbsent(reader.getAttributeValue(null, "macro"), at);
        }
    }

    private static Diagnostic near(String name, Set<String> known, String variant, Location at) {
        Diagnostic finding = Diagnostic.of(Code.BROKEN_STYLE, at, name).variant(variant);
        return Nearest.of(name, known)
                .map(nearest -> finding.help("did-you-mean", nearest))
                .orElse(finding);
    }

    private void report(String variant, Location at, Object... arguments) {
        findings.accept(Diagnostic.of(Code.BROKEN_STYLE, at, arguments).variant(variant));
    }

    /** A tag is known by its end only: the line is what helps. */
    private Location at(javax.xml.stream.Location place) {
        return place == null ? file.whole() : file.atLine(place.getLineNumber(), 1);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
