package org.milestonesite.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Which styles of an XLSX workbook show their numbers as dates.
 *
 * @param dates by the index of the style
 */
record XlsxStyles(List<Boolean> dates) {

    static XlsxStyles read(XlsxReader.Opening parts) throws IOException, XMLStreamException, BadWorkbook {
        Optional<XMLStreamReader> part = parts.open("xl/styles.xml");
        Map<Integer, String> codes = new HashMap<>();
        List<Boolean> dates = new ArrayList<>();
        boolean inCells = false;
        while (part.isPresent() && part.get().hasNext()) {
            XMLStreamReader xml = part.get();
            int event = xml.next();
            boolean start = event == XMLStreamReader.START_ELEMENT;
            String name = start || event == XMLStreamReader.END_ELEMENT ? xml.getLocalName() : "";
            if (name.equals("cellXfs")) {
                inCells = start;
            } else if (start && name.equals("numFmt")) {
                codes.put(number(xml, "numFmtId"), String.valueOf(xml.getAttributeValue(null, "formatCode")));
            } else if (start && inCells && name.equals("xf")) {
                int format = number(xml, "numFmtId");
                dates.add(SerialDate.isFormat(format, Optional.ofNullable(codes.get(format))));
            }
        }
        return new XlsxStyles(dates);
    }

    boolean isDate(String style) {
        int index = number(style);
        return index >= 0 && index < dates.size() && dates.get(index);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return number(xml.getAttributeValue(null, attribute));
    }

    private static int number(String text) {
        return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }
}
