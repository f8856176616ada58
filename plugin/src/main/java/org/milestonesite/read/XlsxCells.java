package org.milestonesite.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The cells of one sheet of an XLSX workbook. */
final class XlsxCells {

    private final XMLStreamReader xml;
    private final SheetBuilder sheet;
    private final List<String> texts;
    private final XlsxStyles styles;
    private final boolean from1904;
    private int row = -1;
    private int column = -1;

    XlsxCells(XMLStreamReader xml, SheetBuilder sheet, List<String> texts, XlsxStyles styles, boolean from1904) {
        this.xml = xml;
        this.sheet = sheet;
        this.texts = texts;
        this.styles = styles;
        this.from1904 = from1904;
    }

    void read() throws XMLStreamException, BadWorkbook {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("row")) {
                String written = xml.getAttributeValue(null, "r");
                row = written != null && written.matches("\\d{1,7}") ? Integer.parseInt(written) - 1 : row + 1;
                column = -1;
            } else if (xml.getLocalName().equals("c")) {
                cell();
            }
        }
    }

    private void cell() throws XMLStreamException, BadWorkbook {
        column = column(xml.getAttributeValue(null, "r"));
        String type = String.valueOf(xml.getAttributeValue(null, "t"));
        String style = xml.getAttributeValue(null, "s");
        String value = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) {
                break;
            }
            if (event == XMLStreamReader.START_ELEMENT) {
                value = switch (xml.getLocalName()) {
                    case "v" -> xml.getElementText();
                    case "is" -> XlsxTexts.rich(xml, "is");
                    default -> value;
                };
            }
        }
        switch (type) {
            case "s" -> sheet.text(row, column, shared(value));
            case "str" -> sheet.text(row, column, XlsxTexts.unescaped(value));
            case "inlineStr" -> sheet.text(row, column, value);
            case "b" -> sheet.text(row, column, Boolean.toString(XlsxReader.isTrue(value)));
            case "d" -> iso(value);
            case "e" -> {
                // an error such as #N/A is no value
            }
            default -> number(value, style);
        }
    }

    private String shared(String index) throws BadWorkbook {
        if (!index.matches("\\d{1,9}") || Integer.parseInt(index) >= texts.size()) {
            throw new BadWorkbook("damaged");
        }
        return texts.get(Integer.parseInt(index));
    }

    private void iso(String value) throws BadWorkbook {
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(10, value.length())));
            sheet.date(row, column, day.toString(), day);
        } catch (DateTimeParseException e) {
            sheet.text(row, column, value);
        }
    }

    private void number(String value, String style) throws BadWorkbook {
        if (value.isBlank()) {
            return;
        }
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new BadWorkbook("damaged");
        }
        Optional<LocalDate> day = styles.isDate(style) ? SerialDate.day(number, from1904) : Optional.empty();
        if (day.isPresent()) {
            sheet.date(row, column, day.get().toString(), day.get());
        } else {
            sheet.text(row, column, SerialDate.text(number));
        }
    }

    /** Of {@code C7} it is 2; cells may leave their names out. */
    private int column(String name) {
        int found = 0;
        for (int i = 0; name != null && i < Math.min(3, name.length()); i++) {
            char c = name.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            found = found * 26 + c - 'A' + 1;
        }
        return found > 0 ? found - 1 : column + 1;
    }
}
