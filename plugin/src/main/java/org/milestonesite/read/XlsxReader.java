package org.milestonesite.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.milestonesite.source.SourceFile;

/**
 * Workbooks in the XML format of Excel since 2007 (ECMA-376): a ZIP of XML files, which the JDK reads. A library for it
 * would bring 12 MB and a model of the whole workbook.
 */
final class XlsxReader {

    private static final String BOOK = "xl/workbook.xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final ZipFile zip;
    private final XmlParts parts = new XmlParts();
    private final Map<String, String> targets = new HashMap<>();
    private final List<String[]> sheets = new ArrayList<>();
    private boolean from1904;

    private XlsxReader(ZipFile zip) {
        this.zip = zip;
    }

    static List<Sheet> read(Path path, SourceFile file, SheetFilter filter)
            throws IOException, XMLStreamException, BadWorkbook {
        try (ZipFile zip = new ZipFile(path.toFile())) {
            if (zip.getEntry(BOOK) == null) {
                throw new BadWorkbook("unknown");
            }
            return new XlsxReader(zip).sheets(file, filter);
        }
    }

    private List<Sheet> sheets(SourceFile file, SheetFilter filter)
            throws IOException, XMLStreamException, BadWorkbook {
        each(
                "xl/_rels/workbook.xml.rels",
                "Relationship",
                xml -> targets.put(
                        String.valueOf(xml.getAttributeValue(null, "Id")),
                        path(String.valueOf(xml.getAttributeValue(null, "Target")))));
        each(BOOK, "workbookPr", xml -> from1904 = isTrue(xml.getAttributeValue(null, "date1904")));
        each(
                BOOK,
                "sheet",
                xml -> sheets.add(new String[] {
                    String.valueOf(xml.getAttributeValue(null, "name")),
                    String.valueOf(xml.getAttributeValue(RELATIONSHIPS, "id"))
                }));
        List<Sheet> read = new ArrayList<>();
        if (sheets.stream().noneMatch(sheet -> filter.wantsSheet(sheet[0]))) {
            return read;
        }
        XlsxStyles styles = XlsxStyles.read(this::open);
        List<String> texts = XlsxTexts.read(this::open);
        for (String[] sheet : sheets) {
            Optional<XMLStreamReader> part =
                    filter.wantsSheet(sheet[0]) ? open(targets.getOrDefault(sheet[1], "")) : Optional.empty();
            if (part.isPresent()) {
                SheetBuilder builder = new SheetBuilder(sheet[0], filter);
                new XlsxCells(part.get(), builder, texts, styles, from1904).read();
                read.add(builder.sheet(file));
            }
        }
        return read;
    }

    /** Targets are relative to {@code xl}, or to the root where they begin with a slash. */
    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private interface Visit {
        void element(XMLStreamReader xml) throws XMLStreamException;
    }

    private void each(String part, String element, Visit visit) throws IOException, XMLStreamException, BadWorkbook {
        Optional<XMLStreamReader> opened = open(part);
        while (opened.isPresent() && opened.get().hasNext()) {
            boolean here = opened.get().next() == XMLStreamReader.START_ELEMENT
                    && opened.get().getLocalName().equals(element);
            if (here) {
                visit.element(opened.get());
            }
        }
    }

    private Optional<XMLStreamReader> open(String part) throws IOException, XMLStreamException, BadWorkbook {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        InputStream bytes = zip.getInputStream(entry);
        return Optional.of(parts.open(bytes));
    }

    /** Opens a part of the workbook by its path; empty if there is none. */
    interface Opening {
        Optional<XMLStreamReader> open(String part) throws IOException, XMLStreamException, BadWorkbook;
    }
}
