package org.milestonesite.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.plan.LinkedText;
import org.milestonesite.plan.PageId;
import org.milestonesite.plan.Plan;
import org.milestonesite.plan.Target;
import org.milestonesite.source.Located;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.ParsedText;
import org.milestonesite.text.TextOrigin;

/**
 * The sentence on the test campaign of each release, made of one template.
 *
 * @param sentences by the code of the release
 * @param uses what all of them together refer to
 */
record CampaignSentences(Map<String, LinkedText> sentences, Uses uses) {

    /** @param releases codes in document order */
    static CampaignSentences of(
            Optional<Located<String>> template, Collection<String> releases, Vocabulary vocabulary, Findings findings) {
        TextLinker linker = new TextLinker(vocabulary, new Uses(new PageId.OfMilestone("")), findings);
        Map<String, LinkedText> sentences = new LinkedHashMap<>();
        template.ifPresent(written ->
                releases.forEach(code -> sentences.put(code, linker.link(sentence(written, code, findings)))));
        return new CampaignSentences(sentences, linker.uses());
    }

    private static ParsedText sentence(Located<String> template, String code, Findings findings) {
        return Markdown.blocks(
                TextOrigin.value(template.at(), template.value().replace("{code}", code)), findings::add);
    }

    /** By handle: the sentences that cite a document, one a release. */
    Map<String, List<Plan.Mentioned>> citations() {
        Map<String, Map<String, Plan.Mentioned>> cited = new HashMap<>();
        sentences.forEach((code, text) -> text.text()
                .mentions()
                .forEach(mention -> text.pieces(mention).stream()
                        .map(LinkedText.Piece::target)
                        .filter(Target.ToDocument.class::isInstance)
                        .map(target -> ((Target.ToDocument) target).handle())
                        .forEach(handle -> cited.computeIfAbsent(handle, h -> new LinkedHashMap<>())
                                .putIfAbsent(
                                        code,
                                        new Plan.Mentioned(new PageId.OfMilestone(code), text, mention.index())))));
        Map<String, List<Plan.Mentioned>> byHandle = new HashMap<>();
        cited.forEach((handle, byCode) -> byHandle.put(handle, List.copyOf(byCode.values())));
        return byHandle;
    }
}
