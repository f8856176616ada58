package org.milestonesite.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.milestonesite.page.CalendarFile;

/**
 * A calendar as iCalendar (RFC 5545, with {@code NAME} of RFC 7986): an event of a whole day for each milestone. What is
 * to come is {@code TENTATIVE}, what has come about {@code CONFIRMED}. Time stamps are the plan's data date.
 */
public final class Ical {

    /** Octets of a line without its end, RFC 5545, 3.1. */
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private Ical() {}

    /** In UTF-8, the same for the same calendar. */
    public static byte[] bytes(CalendarFile calendar) {
        Ical ical = new Ical();
        ical.line("BEGIN", "VCALENDAR");
        ical.line("VERSION", "2.0");
        ical.line("PRODID", "-//Milestone Site//" + escape(calendar.product()) + "//EN");
        ical.line("CALSCALE", "GREGORIAN");
        ical.line("NAME", escape(calendar.name()));
        ical.line("X-WR-CALNAME", escape(calendar.name()));
        String stamp = DAY.format(calendar.asOf()) + "T000000Z";
        calendar.events().forEach(event -> ical.event(event, stamp));
        ical.line("END", "VCALENDAR");
        return ical.out.toByteArray();
    }

    private void event(CalendarFile.Event event, String stamp) {
        line("BEGIN", "VEVENT");
        line("UID", escape(event.id()));
        line("DTSTAMP", stamp);
        line("DTSTART;VALUE=DATE", DAY.format(event.day()));
        line("SUMMARY", escape(event.summary()));
        line("DESCRIPTION", escape(event.description()));
        event.url().ifPresent(url -> line("URL", url));
        line("CATEGORIES", list(event.categories()));
        line("STATUS", event.certain() ? "CONFIRMED" : "TENTATIVE");
        line("TRANSP", "TRANSPARENT");
        line("END", "VEVENT");
    }

    private static String list(List<String> texts) {
        return texts.stream().map(Ical::escape).collect(Collectors.joining(","));
    }

    /** As a value of the type TEXT; control characters have no place in it. */
    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\r\n?|\n", "\\\\n")
                .replaceAll("[\\p{Cntrl}&&[^\t]]", "");
    }

    /** A line that is too long goes on in the next, after a blank; a letter is not torn apart. */
    private void line(String name, String value) {
        String line = name + ":" + value;
        int room = LINE;
        for (int i = 0; i < line.length(); i = line.offsetByCodePoints(i, 1)) {
            byte[] letter = line.substring(i, line.offsetByCodePoints(i, 1)).getBytes(StandardCharsets.UTF_8);
            if (letter.length > room) {
                write("\r\n ");
                room = LINE - 1;
            }
            out.writeBytes(letter);
            room -= letter.length;
        }
        write("\r\n");
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
