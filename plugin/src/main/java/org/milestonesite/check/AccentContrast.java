package org.milestonesite.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.plan.Look;
import org.milestonesite.plan.Plan;

/**
 * Links have the accent on paper and on raised ground; WCAG 2.2, success criterion 1.4.3, wants a contrast of 4.5 for
 * text. The mend is the nearest shade of the same colour that has it.
 */
final class AccentContrast implements Rule {

    private static final double ENOUGH = 4.5;

    /** The tokens {@code paper} and {@code raised} of the style sheet, which a theme can change but seldom does. */
    private static final List<String> LIGHT = List.of("#fcfcfa", "#f3f4f0");

    private static final List<String> DARK = List.of("#14181d", "#1c2229");

    @Override
    public void check(Plan plan, Consumer<Diagnostic> findings) {
        for (Look.Accent accent : plan.look().accents()) {
            boolean dark = accent.scheme() == Look.Scheme.DARK;
            List<Colour> grounds =
                    (dark ? DARK : LIGHT).stream().map(Colour::of).toList();
            Colour colour = Colour.of(accent.colour());
            double contrast = contrast(colour, grounds);
            if (contrast < ENOUGH) {
                Colour end = Colour.of(dark ? "#ffffff" : "#000000");
                int step = 1;
                while (contrast(colour.towards(end, step), grounds) < ENOUGH) {
                    step++;
                }
                findings.accept(Diagnostic.of(
                                Code.LOW_CONTRAST,
                                accent.at(),
                                accent.colour(),
                                String.format(Locale.ROOT, "%.1f", Math.floor(contrast * 10) / 10),
                                accent.scheme().name().toLowerCase(Locale.ROOT))
                        .help("write", "\"" + colour.towards(end, step) + "\""));
            }
        }
    }

    private static double contrast(Colour colour, List<Colour> grounds) {
        return grounds.stream()
                .map(colour::contrast)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Channels from 0 to 255, in sRGB. */
    private record Colour(int red, int green, int blue) {

        private static final int STEPS = 100;

        static Colour of(String hex) {
            int all = Integer.parseInt(hex.substring(1), 16);
            return new Colour(all >> 16, all >> 8 & 0xff, all & 0xff);
        }

        Colour towards(Colour end, int step) {
            return new Colour(mix(red, end.red, step), mix(green, end.green, step), mix(blue, end.blue, step));
        }

        private static int mix(int from, int to, int step) {
            return Math.round(from + (to - from) * (float) step / STEPS);
        }

        double contrast(Colour other) {
            double one = luminance();
            double two = other.luminance();
            return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
        }

        /** Relative luminance as WCAG defines it. */
        private double luminance() {
            return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
        }

        private static double linear(int channel) {
            double part = channel / 255.0;
            return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
        }
    }
}
