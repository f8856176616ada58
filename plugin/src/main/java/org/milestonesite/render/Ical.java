package org.milestonesite.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.milestonesite.page.CalendarFile;

/**
 * A calendar as iCalendar (RFC 5545, with {@code NAME} of RFC 7986): an event of a whole day for each milestone. What is
 * to come is {@code TENTATIVE}, what has come about {@code CONFIRMED}. Time stamps are the plan's data date.
 */
public final class Ical {

    /** Octets of a line without its end, RFC 5545, 3.1. */
    private static final int LINE = 75;

    private static final Pattern LINE_END = Pattern.compile("\r\n?|\n");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\t]]");
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
                .transform(Ical::withoutControls);
    }

    private static String withoutControls(String text) {
        return CONTROLS.matcher(LINE_END.matcher(text).replaceAll("\\\\n")).replaceAll("");
    }

    /** A line that is too long goes on in the next, after a blank; a letter is not torn apart. */
    private void line(String name, String value) {
        byte[] line = (name + ":" + value).getBytes(StandardCharsets.UTF_8);
        int from = 0;
        int room = LINE;
        while (line.length - from > room) {
            int to = from + room;
            while (continues(line[to])) {
                to--;
            }
            out.write(line, from, to - from);
            write("\r\n ");
            from = to;
            room = LINE - 1;
        }
        out.write(line, from, line.length - from);
        write("\r\n");
    }

    /** Whether a byte of UTF-8 belongs to the letter that began before it. */
    private static boolean continues(byte unit) {
        return (unit & 0xC0) == 0x80;
    }

    private void write(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
