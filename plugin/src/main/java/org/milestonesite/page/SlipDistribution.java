package org.milestonesite.page;

import java.util.ArrayList;
import java.util.List;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.SlipBin;
import org.milestonesite.insight.Slips;

/** Draws how many milestones moved how far: a bar for each number of days, the earlier above the later. */
record SlipDistribution(Catalogue catalogue) {

    private static final double ROW = 24;

    /** Words stand to the left of the bars, numbers to the right: shares of the width. */
    private static final double LEFT = 40;

    private static final double BARS = 50;

    SlipView.Distribution of(Slips slips) {
        Messages words = catalogue.words();
        List<SlipBin> bins = SlipBin.of(slips);
        long most = bins.stream().mapToLong(SlipBin::moved).max().orElse(1);
        List<SlipView.Bin> drawn = new ArrayList<>();
        for (SlipBin bin : bins) {
            double width = BARS * bin.moved() / Math.max(1, most);
            double y = drawn.size() * ROW;
            drawn.add(new SlipView.Bin(
                    Svg.number(y + 4),
                    Svg.number(y + 16),
                    label(bin),
                    kind(bin),
                    Svg.percent(width, 100),
                    Svg.percent(LEFT + width + 1, 100),
                    String.valueOf(bin.moved()),
                    String.valueOf(bin.sinceLast())));
        }
        Slips.Sum sum = slips.sum(slip -> slip.moved());
        return new SlipView.Distribution(
                words.text("slip-distribution-label"),
                words.text("slip-distribution-description", sum.earlier(), sum.same(), sum.later()),
                Svg.number(bins.size() * ROW),
                slips.last().isPresent(),
                slips.last().map(Object::toString).orElse(""),
                drawn);
    }

    private static String kind(SlipBin bin) {
        boolean early = bin.to().filter(to -> to < 0).isPresent();
        boolean late = bin.from().filter(from -> from > 0).isPresent();
        return early ? "early" : late ? "late" : "same";
    }

    private String label(SlipBin bin) {
        Messages words = catalogue.words();
        if (bin.from().isEmpty()) {
            return words.text("days-earlier-than", -bin.to().orElseThrow() - 1);
        }
        if (bin.to().isEmpty()) {
            return words.text("days-later-than", bin.from().orElseThrow() - 1);
        }
        long from = bin.from().get();
        long to = bin.to().get();
        return from == to
                ? words.text("days-unmoved")
                : from > 0 ? words.text("days-later", from, to) : words.text("days-earlier", -to, -from);
    }
}
