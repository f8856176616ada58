package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.milestonesite.text.Mention.Insert.Place;

/** {@code [[name argument]]} in texts. */
class InsertsTest {

    private static Mention.Insert insert(String text) {
        return (Mention.Insert) Md.read(text).text().mentions().stream()
                .filter(Mention.Insert.class::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("none in " + text));
    }

    @Test
    void insertsStandWhereWordsStand() {
        assertEquals("p(a insert([[count A-* B-*]]) b)", Md.tree("a [[count A-* B-*]] b"));
        assertEquals("p(em(insert([[count a_b_c]])))", Md.tree("*[[count a_b_c]]*"));
        assertEquals(
                "table(insert([[count]])|a :: insert([[status A1]])|b)",
                Md.tree("| [[count]] | a |\n|-|-|\n| [[status A1]] | b |"));
        assertEquals("p(link(u|insert([[count]])))", Md.tree("[[[count]]](u)"));
    }

    @Test
    void theAnchorOfAHeadingDoesNotKnowTheNumberInIt() {
        Block.Heading heading =
                Md.read("## Late: [[count status=late]]").text().headings().get(0);
        assertEquals("late", heading.id());
    }

    @Test
    void otherBracketsAreNone() {
        List.of("[[1, 2]]", "\\[[count]]", "`[[count]]`", "[[count]](u)", "[[count", "[[count]", "[[]]", "[[a|b]] c")
                .forEach(text -> assertTrue(
                        Md.read(text).text().mentions().stream().noneMatch(Mention.Insert.class::isInstance), text));
    }

    @Test
    void argumentsHaveTheirPlaces() {
        String text = "See [[count  LDM-* status=late,early tag=\"in the sky\"]].";
        Mention.Insert insert = insert(text);
        assertEquals(Place.WITHIN, insert.place());
        assertEquals("count", insert.name());
        assertEquals(
                List.of("=LDM-*", "status=late,early", "tag=in the sky"),
                insert.arguments().stream()
                        .map(argument -> argument.key() + "=" + argument.value())
                        .toList());
        insert.arguments().forEach(argument -> {
            assertTrue(text.startsWith(argument.text(), argument.offset()), argument::toString);
            assertTrue(text.startsWith(argument.value(), argument.valueOffset()), argument::toString);
        });
    }

    @Test
    void aCaptionIsTheLastInQuotes() {
        Mention.Insert insert = insert("[[milestones tag=\"x\" \"x\"]]{#t}");
        assertEquals(Place.FIGURE, insert.place());
        assertEquals(1, insert.arguments().size());
        assertEquals("figure#t([[milestones tag=\"x\" \"x\"]]||x)", Md.tree("[[milestones tag=\"x\" \"x\"]]{#t}"));
        assertEquals(Place.ALONE, insert("[[milestones]]").place());
    }
}
