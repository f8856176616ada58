package org.milestonesite.read;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of a workbook: those whose format says that they are dates, and all others. */
final class SerialDate {

    /** Quoted text, escaped signs, and colours or locales in brackets say nothing of what a number is. */
    private static final Pattern DECORATION = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private SerialDate() {}

    /**
     * Whether a number format shows dates.
     *
     * @param code of a format of the workbook's own; those that Excel brings have numbers only
     */
    static boolean isFormat(int id, Optional<String> code) {
        if (code.isPresent()) {
            String plain = DECORATION.matcher(code.get()).replaceAll("");
            return !plain.equalsIgnoreCase("General") && plain.matches("(?s).*[dmyDMY].*");
        }
        return id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58;
    }

    /**
     * The day of a serial number. Excel's calendar of 1900 counts a 29 February that year never had.
     *
     * @param from1904 whether the workbook counts from 1904, as those of older Macs do
     */
    static Optional<LocalDate> day(double serial, boolean from1904) {
        if (!(serial >= 0 && serial < 2_958_466)) {
            return Optional.empty();
        }
        long days = (long) Math.floor(serial);
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days));
        }
        return Optional.of(LocalDate.of(1899, 12, days < 60 ? 31 : 30).plusDays(days));
    }

    /** {@code 2}, not {@code 2.0}. */
    static String text(double number) {
        return Double.isFinite(number)
                ? new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString()
                : "";
    }
}
