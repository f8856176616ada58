package org.milestonesite.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * Days as distances from the left edge. Whole years, each as wide as the others; years in which nothing falls are drawn
 * narrower, and several of them in a row as one.
 *
 * @param bands from left to right, without gaps
 * @param margin to the left and the right of them, so that a mark on the first day is not cut
 */
public record TimeScale(List<Band> bands, double margin) {

    /**
     * @param last the same year as {@code first}, unless it stands for several in which nothing falls
     * @param narrow whether nothing falls in it
     */
    public record Band(int first, int last, double x, double width, boolean narrow) {

        int years() {
            return last - first + 1;
        }

        /** Where a share of the band, from 0 to 1, ends. */
        public double at(double share) {
            return x + share * width;
        }
    }

    /**
     * How wide things are drawn, in one unit.
     *
     * @param whole the sum to aim at
     * @param most what the sum never exceeds by much, however many years there are
     * @param least and {@code greatest} of a year
     * @param gap of one year in which nothing falls, and {@code longGap} of several
     * @param margin at both ends
     */
    public record Widths(
            double whole, double most, double least, double greatest, double gap, double longGap, double margin) {

        private double of(Run run) {
            return run.first == run.last ? gap : longGap;
        }

        private double year(double gaps, int years) {
            double wide = Math.max(least, (whole - gaps) / years);
            return Math.min(Math.min(wide, greatest), Math.max(1, (most - gaps) / years));
        }
    }

    /** Years that are drawn as one. */
    private record Run(int first, int last, boolean empty) {}

    /** @param days on which something falls: at least one */
    public static TimeScale of(Collection<LocalDate> days, Widths widths) {
        List<Run> runs = runs(days);
        double gaps = 2 * widths.margin
                + runs.stream().filter(Run::empty).mapToDouble(widths::of).sum();
        int years = (int) runs.stream().filter(run -> !run.empty).count();
        double year = widths.year(gaps, years);
        List<Band> bands = new ArrayList<>();
        double x = widths.margin;
        for (Run run : runs) {
            double width = run.empty ? Math.min(widths.of(run), year * (run.last - run.first + 1)) : year;
            bands.add(new Band(run.first, run.last, x, width, run.empty));
            x += width;
        }
        return new TimeScale(bands, widths.margin);
    }

    private static List<Run> runs(Collection<LocalDate> days) {
        TreeSet<Integer> years = new TreeSet<>();
        days.forEach(day -> years.add(day.getYear()));
        List<Run> runs = new ArrayList<>();
        int next = years.first();
        for (int year : years) {
            if (year > next) {
                runs.add(new Run(next, year - 1, true));
            }
            runs.add(new Run(year, year, false));
            next = year + 1;
        }
        return runs;
    }

    public double width() {
        return end() + margin;
    }

    /** Where the last year ends. */
    public double end() {
        return bands.get(bands.size() - 1).at(1);
    }

    /** Where a day begins; a day outside of the scale stands at its edge. */
    public double x(LocalDate day) {
        int year = day.getYear();
        for (Band band : bands) {
            if (year < band.first) {
                return band.x;
            }
            if (year <= band.last) {
                double part = (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
                return band.at((year - band.first + part) / band.years());
            }
        }
        return end();
    }

    /** Whether some years are drawn narrower. */
    public boolean isUneven() {
        return bands.stream().anyMatch(Band::narrow);
    }
}
