package org.milestonesite.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.Slip;
import org.milestonesite.insight.Slips;

/** What moved since the last export, since some exports before, and since the first baseline. */
record SlipPage(Catalogue catalogue, Shells shells) {

    static final String TEMPLATE = "slip";

    /** Of more rows than these only the file has all. */
    static final int MOST = 1000;

    PageSpec page() {
        return new PageSpec(Paths.SLIP, TEMPLATE, texts -> view());
    }

    private SlipView view() {
        Messages words = catalogue.words();
        Hrefs hrefs = catalogue.paths().from(Paths.SLIP);
        Slips slips = Slips.of(catalogue.plan());
        boolean hasMoves = slips.all().stream().anyMatch(slip -> slip.moved().isPresent());
        return new SlipView(
                shells.of(Identity.of(
                        Paths.SLIP,
                        words.text("slip"),
                        words.text(
                                "page-description-slip",
                                catalogue.plan().document().handle()))),
                sentences(slips),
                ProgressPage.obsolete(catalogue),
                hrefs.toPath(Paths.SLIP_DATA),
                OutstandingPages.links(catalogue, hrefs),
                hasMoves ? Optional.empty() : Optional.of(words.text("slip-nothing")),
                hasMoves ? Optional.of(new SlipDistribution(catalogue).of(slips)) : Optional.empty(),
                slips.all().isEmpty() ? Optional.empty() : Optional.of(table(slips, hrefs)),
                shells.around(Paths.SLIP));
    }

    private List<List<SentencePart>> sentences(Slips slips) {
        Messages words = catalogue.words();
        List<String> sentences = new ArrayList<>();
        String number = words.count("milestones-number", slips.all().size());
        sentences.add(slips.last()
                .map(day -> sentence("slip-since-last", number, slips.sum(Slip::sinceLast), day))
                .orElseGet(() -> words.text("slip-no-snapshot", number)));
        slips.earlier()
                .ifPresent(day ->
                        sentences.add(sentence("slip-since-earlier", number, slips.sum(Slip::sinceEarlier), day)));
        sentences.add(sentence(
                "slip-since-first",
                number,
                slips.sum(Slip::moved),
                catalogue.plan().asOf()));
        return sentences.stream().map(SentencePart::of).toList();
    }

    private String sentence(String key, String number, Slips.Sum sum, LocalDate day) {
        Messages words = catalogue.words();
        String said = words.text(key, number, sum.later(), sum.earlier(), sum.same(), day);
        return sum.unknown() == 0 ? said : words.text("slip-unknown", said, sum.unknown());
    }

    private SlipView.Table table(Slips slips, Hrefs hrefs) {
        List<Slip> listed = slips.all().stream().limit(MOST).toList();
        return new SlipView.Table(
                new SlipView.Columns(
                        slips.last().isPresent(),
                        slips.earlier().isPresent(),
                        day(slips.last()).orElse(""),
                        day(slips.earlier()).orElse("")),
                Finder.of(catalogue, listed.stream().map(Slip::milestone).toList()),
                listed.stream().map(slip -> row(slip, hrefs)).toList(),
                more(catalogue, slips.all().size()));
    }

    static Optional<String> more(Catalogue catalogue, int number) {
        return number <= MOST ? Optional.empty() : Optional.of(catalogue.words().text("slip-more", MOST, number));
    }

    private SlipView.Row row(Slip slip, Hrefs hrefs) {
        return new SlipView.Row(
                hrefs.toPath(catalogue.paths().milestone(slip.milestone().code())),
                slip.milestone().code(),
                Name.of(slip.milestone()),
                day(slip.first()),
                day(slip.due()),
                day(slip.forecast()),
                day(slip.completed()),
                day(slip.earlier()),
                day(slip.last()),
                days(slip.sinceEarlier()),
                days(slip.sinceLast()),
                days(slip.rebaselined()),
                days(slip.slip()),
                days(slip.moved()),
                catalogue.phrases().status(slip.milestone()),
                Facets.of(slip.milestone()));
    }

    private static Optional<String> day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString);
    }

    private static String days(Optional<Long> days) {
        return days.map(Phrases::signed).orElse("");
    }
}
