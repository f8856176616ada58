package org.milestonesite.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers in drawings. */
final class Svg {

    /** So many units of a drawing are one em of the page's text. */
    private static final double UNITS = 16;

    private Svg() {}

    /** In units, to a tenth: {@code 12.5}, {@code 12}. */
    static String number(double units) {
        return plain(units, 1);
    }

    /** In units, to a half: {@code 12.5}, {@code 12}. For drawings of thousands of numbers: it costs next to nothing. */
    static String half(double units) {
        long halves = Math.round(units * 2);
        return halves % 2 == 0 ? Long.toString(halves / 2) : (halves < 0 ? "-" : "") + Math.abs(halves) / 2 + ".5";
    }

    /** {@code 1.375em}; so a drawing grows with the reader's text. */
    static String em(double units) {
        return plain(units / UNITS, 4) + "em";
    }

    /** {@code 37.25%} of a width. */
    static String percent(double part, double whole) {
        return plain(100 * part / whole, 2) + "%";
    }

    private static String plain(double number, int decimals) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
