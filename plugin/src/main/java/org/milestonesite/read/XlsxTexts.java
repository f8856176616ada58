package org.milestonesite.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Texts of an XLSX workbook, which its cells share. */
final class XlsxTexts {

    /** In characters, of all texts together. */
    private static final int MAX_TEXT = 32 << 20;

    /** How a character is written that XML can't hold, or does not keep: {@code _x000D_}. */
    private static final Pattern ESCAPE = Pattern.compile("_x(\\p{XDigit}{4})_");

    private XlsxTexts() {}

    /** Of {@code _x005F_x000D_} it is {@code _x000D_}: an underscore is escaped where it would begin an escape. */
    static String unescaped(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))));
    }

    static List<String> read(XlsxReader.Opening parts) throws IOException, XMLStreamException, BadWorkbook {
        Optional<XMLStreamReader> part = parts.open("xl/sharedStrings.xml");
        List<String> texts = new ArrayList<>();
        long length = 0;
        while (part.isPresent() && part.get().hasNext()) {
            boolean text = part.get().next() == XMLStreamReader.START_ELEMENT
                    && part.get().getLocalName().equals("si");
            if (text) {
                texts.add(rich(part.get(), "si"));
                // an empty text costs memory too
                length += 16 + texts.get(texts.size() - 1).length();
            }
            if (length > MAX_TEXT) {
                throw new BadWorkbook("large");
            }
        }
        return texts;
    }

    /** The text of an element in runs of any formatting, without what it says of its pronunciation. */
    static String rich(XMLStreamReader xml, String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean spoken = false;
        boolean inText = false;
        while (xml.hasNext()) {
            int event = xml.next();
            boolean start = event == XMLStreamReader.START_ELEMENT;
            if (start || event == XMLStreamReader.END_ELEMENT) {
                String name = xml.getLocalName();
                if (!start && name.equals(element)) {
                    break;
                }
                spoken = name.equals("rPh") ? start : spoken;
                inText = name.equals("t") && start;
            } else if (inText && !spoken && xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }
}
