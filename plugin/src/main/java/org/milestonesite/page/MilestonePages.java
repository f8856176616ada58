package org.milestonesite.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.insight.DrivingPath;
import org.milestonesite.insight.Lateness;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.Milestone;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;

/** The pages of milestones. */
record MilestonePages(Catalogue catalogue, Shells shells, TimeStrips strips, Dependencies dependencies) {

    static final String TEMPLATE = "milestone";

    PageSpec of(Milestone milestone) {
        return new PageSpec(catalogue.paths().milestone(milestone.code()), TEMPLATE, texts -> view(milestone, texts));
    }

    private MilestoneView view(Milestone milestone, TextHtml texts) {
        Plan plan = catalogue.plan();
        Messages words = catalogue.words();
        String path = catalogue.paths().milestone(milestone.code());
        Hrefs hrefs = catalogue.paths().from(path);
        Optional<MilestoneView.Features> features = features(milestone, hrefs, texts);
        Optional<Members> releases = releases(milestone, hrefs, texts);
        Optional<MilestoneView.Described> described = described(milestone, texts);
        Optional<Html> comment = milestone.comment().map(text -> texts.blocks(text, below(text)));
        Optional<MilestoneView.Verification> verification = new Verifications(catalogue).of(milestone, hrefs, texts);
        Optional<Neighbours> dependsOn = others(milestone.predecessors(), milestone.features(), hrefs);
        Optional<Neighbours> neededBy = others(milestone.successors(), milestone.releases(), hrefs);
        Surroundings surroundings = new Surroundings(catalogue, dependencies, hrefs);
        Optional<DrivingPath> drivingPath = surroundings.path(milestone);
        Optional<MilestoneView.Neighbourhood> neighbourhood = surroundings.around(milestone, drivingPath);
        Optional<MilestoneView.Driving> driving = drivingPath.map(surroundings::driving);
        Optional<MilestoneView.Slip> slip = surroundings.slip(milestone);
        List<LocalContents.Item> parts = new ArrayList<>();
        features.ifPresent(present -> parts.add(LocalContents.part("features", words.text("features"))));
        releases.ifPresent(present -> parts.add(part("releases", "releases-of-feature")));
        described.ifPresent(present -> parts.add(part("description", "description")));
        comment.ifPresent(present -> parts.add(part("comment", "comment")));
        verification.ifPresent(present -> parts.add(part("verification", "verification")));
        dependsOn.ifPresent(present -> parts.add(part("depends-on", "depends-on")));
        neededBy.ifPresent(present -> parts.add(part("needed-by", "needed-by")));
        neighbourhood.ifPresent(present -> parts.add(part("neighbourhood", "neighbourhood")));
        driving.ifPresent(present -> parts.add(part("driving", "driving-path")));
        slip.ifPresent(present -> parts.add(part("slip", "touched")));
        Optional<MilestoneView.History> history = Histories.of(milestone, words);
        history.ifPresent(present -> parts.add(part("history", "history")));
        parts.add(part("sources", "data-from"));
        Optional<LocalContents> local = Optional.of(new LocalContents(parts));
        String told = catalogue.phrases().sentence(milestone);
        Identity identity = Identity.of(
                        path,
                        words.text("code-and-name", milestone.code(), milestone.plainName()),
                        words.text("page-description-milestone", milestone.code(), milestone.plainName(), told))
                .below(shells.milestones, milestone.code());
        boolean figure =
                neighbourhood.flatMap(MilestoneView.Neighbourhood::figure).isPresent();
        return new MilestoneView(
                shells.of(figure ? identity.styled(Paths.GRAPH_STYLE) : identity),
                milestone.code(),
                Name.of(milestone),
                catalogue.phrases().status(milestone).shape(),
                SentencePart.of(told),
                Facts.of(milestone, words),
                strips.of(milestone),
                features,
                releases,
                described,
                comment,
                verification,
                dependsOn,
                neededBy,
                neighbourhood,
                driving,
                slip,
                history,
                Origins.of(milestone, words),
                plan.editUrl(milestone.at()),
                Around.of(
                        catalogue.beside(milestone, -1).map(before -> catalogue.link(hrefs, before)),
                        catalogue.beside(milestone, 1).map(after -> catalogue.link(hrefs, after))),
                catalogue.beside(
                        hrefs,
                        new PageId.OfMilestone(milestone.code()),
                        local,
                        plan.backlinks().getOrDefault(milestone.code(), List.of())));
    }

    /** Anchors of a milestone's own parts begin so that no heading of its text is likely to have the same. */
    private LocalContents.Item part(String anchor, String key) {
        return LocalContents.part("milestone-" + anchor, catalogue.words().text(key));
    }

    private Optional<MilestoneView.Features> features(Milestone milestone, Hrefs hrefs, TextHtml texts) {
        if (milestone.kind() != Milestone.Kind.RELEASE) {
            return Optional.empty();
        }
        List<Milestone> features = all(milestone.features());
        Optional<Html> note = milestone.note().map(text -> texts.blocks(text, below(text)));
        if (features.isEmpty()) {
            Optional<String> standing = Optional.of(catalogue.words().text("no-features"));
            return Optional.of(new MilestoneView.Features(
                    Optional.empty(), Optional.empty(), standing.filter(sentence -> note.isEmpty()), note));
        }
        Members table = Members.of(
                catalogue, hrefs, texts, features, feature -> Remarks.ofFeature(catalogue, feature, milestone));
        return Optional.of(new MilestoneView.Features(
                Optional.of(summary(features, milestone)), Optional.of(table), Optional.empty(), note));
    }

    private String summary(List<Milestone> features, Milestone release) {
        Messages words = catalogue.words();
        long completed =
                features.stream().filter(f -> f.completed().isPresent()).count();
        long late = features.stream()
                .filter(feature -> Lateness.afterRelease(feature, release).isPresent())
                .count();
        String number = words.count("features-number", features.size());
        return late == 0
                ? words.text(
                        "features-summary", number, completed, catalogue.plan().asOf())
                : words.text(
                        "features-summary-late",
                        number,
                        completed,
                        catalogue.plan().asOf(),
                        late);
    }

    private Optional<Members> releases(Milestone feature, Hrefs hrefs, TextHtml texts) {
        return feature.releases().isEmpty()
                ? Optional.empty()
                : Optional.of(Members.of(
                        catalogue,
                        hrefs,
                        texts,
                        all(feature.releases()),
                        release -> Remarks.ofRelease(catalogue, feature, release)));
    }

    /** A release says its note among its features; any other milestone has nowhere else to say it. */
    private static Optional<MilestoneView.Described> described(Milestone milestone, TextHtml texts) {
        List<Html> all = Stream.of(
                        milestone.description(),
                        Optional.of(milestone.body()),
                        milestone.note().filter(note -> milestone.kind() != Milestone.Kind.RELEASE))
                .flatMap(Optional::stream)
                .filter(text -> !text.isEmpty())
                .map(text -> texts.blocks(text, below(text)))
                .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new MilestoneView.Described(all));
    }

    /** Headings of a text stand below those of the page's parts. */
    private static TextHtml.Headings below(LinkedText text) {
        int shift = Sections.shift(text.text().headings(), 3);
        return shift == 0 ? TextHtml.Headings.PLAIN : new TextHtml.Headings(shift, java.util.Map.of());
    }

    private Optional<Neighbours> others(List<String> codes, List<String> listedElsewhere, Hrefs hrefs) {
        Set<String> elsewhere = new HashSet<>(listedElsewhere);
        return Neighbours.of(
                catalogue,
                hrefs,
                all(codes.stream().filter(code -> !elsewhere.contains(code)).toList()));
    }

    private List<Milestone> all(List<String> codes) {
        return codes.stream().map(catalogue.plan()::milestone).toList();
    }
}
