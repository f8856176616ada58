package org.milestonesite.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.milestonesite.plan.Target;
import org.milestonesite.read.TestSettings;

class WordsTest {

    private final Words words = new Words(new Catalogue(
            "LDM-564",
            Map.of("LDM-503-11a", "LDM-503-11a", "DM-AP-1", "DM-AP-1", "OLD-1", "DM-AP-1", "SSP", "DM-AP-1"),
            Set.of("OLD-1", "SSP"),
            Set.of("DM-GONE-1"),
            Map.of("LDM-503", "LDM-503", "Book2020", "LDM-503"),
            Set.of("AP", "DM", "LDM", "M1", "M3", "PSF", "SQuaRE", "A&A", "A/D", "24/7", "C#", "SSP", "Qserv", "Ga"),
            Set.of("NB"),
            TestSettings.site("""
                    document: {handle: LDM-564, title: T}
                    plan: {releases: ["LDM-*"], features: ["DM-*"]}
                    links: {issues: {"RFC-#": "https://i/{key}", "DM-#": "https://i/{key}"}}
                    documents: {series: {LDM: "https://ldm-{number}/", QX-TN: "https://qx-tn-{number}/"}}
                    """)));

    @Test
    void theLongestNameWins() {
        assertEquals("LDM-503-11a→milestone LDM-503-11a", said("LDM-503-11a"));
        assertEquals("LDM-503→document LDM-503 -x", said("LDM-503-x"));
    }

    @Test
    void anOlderCodeLeadsToTheNewOne() {
        assertEquals("OLD-1→milestone DM-AP-1", said("OLD-1"));
    }

    @Test
    void anOlderCodeThatIsATermIsTheTerm() {
        assertEquals("SSP→term SSP", said("SSP"));
    }

    @Test
    void theOwnHandleLeadsHome() {
        assertEquals("LDM-564→home", said("LDM-564"));
    }

    @Test
    void anIssueKeyLeadsToTheTracker() {
        assertEquals("RFC-373→https://i/RFC-373", said("RFC-373"));
        assertEquals("DM-8727→https://i/DM-8727", said("DM-8727"));
    }

    @Test
    void aHandleOfAKnownSeriesIsLinkedWithADoubt() {
        assertEquals("LDM-999→https://ldm-999/ ?SERIES LDM-999", said("LDM-999"));
    }

    @Test
    void theNameOfASeriesMayHaveADash() {
        assertEquals("QX-TN-12→https://qx-tn-12/ ?SERIES QX-TN-12", said("QX-TN-12"));
        assertEquals("LDM-999-01 ?MILESTONE LDM-999-01", said("LDM-999-01"));
    }

    @Test
    void aCodeThatFitsThePlanButIsNoneIsADoubt() {
        assertEquals("DM-NCSA-1 ?MILESTONE DM-NCSA-1", said("DM-NCSA-1"));
        assertEquals("LDM-503-99z ?MILESTONE LDM-503-99z", said("LDM-503-99z"));
    }

    @Test
    void aWordThatOnlyBeginsLikeACodeIsNone() {
        assertEquals("DM→term DM -driven", said("DM-driven"));
    }

    @Test
    void anObsoleteMilestoneIsKnownButNotLinked() {
        assertEquals("DM-GONE-1", said("DM-GONE-1"));
    }

    @Test
    void partsOfAWordMayBeTerms() {
        assertEquals("M1→term M1 / M3→term M3", said("M1/M3"));
        assertEquals("A&A→term A&A", said("A&A"));
        assertEquals("SQuaRE→term SQuaRE", said("SQuaRE"));
    }

    @Test
    void aPluralIsItsTerm() {
        assertEquals("PSFs→term PSF", said("PSFs"));
        assertEquals("SQuaREs→term SQuaRE", said("SQuaREs"));
        assertEquals("M1s→term M1", said("M1s"));
        assertEquals("Qserv→term Qserv", said("Qserv"));
    }

    @Test
    void aWordThatEndsInSIsNoPluralOfAWord() {
        assertEquals("Gas", said("Gas"));
        assertEquals("Qservs", said("Qservs"));
    }

    @Test
    void aTermMayHavePunctuation() {
        assertEquals("A/D→term A/D", said("A/D"));
        assertEquals("24/7→term 24/7", said("24/7"));
        assertEquals("12/1/2017", said("12/1/2017"));
        assertEquals("C#→term C#", said("C#"));
        assertEquals("PSF→term PSF #", said("PSF#"));
        assertEquals("DM→term DM ++", said("DM++"));
    }

    @Test
    void anUnknownAcronymMayHoldAnAmpersand() {
        assertEquals("R&D ?ACRONYM R&D", said("R&D"));
        assertEquals("AP→term AP & DM→term DM", said("AP&DM"));
        assertEquals("Smith&Sons", said("Smith&Sons"));
    }

    @Test
    void anUnknownAcronymIsADoubt() {
        assertEquals("WISE ?ACRONYM WISE", said("WISE"));
        assertEquals("WISEs ?ACRONYM WISEs", said("WISEs"));
        assertEquals("NB", said("NB"));
        assertEquals("GitHub", said("GitHub"));
        assertEquals("Gen3", said("Gen3"));
    }

    @Test
    void termsWithinNamesAreUsedAside() {
        assertEquals(List.of("LDM"), words.meaning("LDM-503").aside());
        assertEquals(List.of("DM", "AP"), words.meaning("DM-AP-1").aside());
    }

    @Test
    void theNamesTriedInAWordAreAsManyAsItIsLong() {
        AtomicInteger tried = new AtomicInteger();
        Set<String> none = new HashSet<>() {
            @Override
            public boolean contains(Object name) {
                tried.incrementAndGet();
                return false;
            }
        };
        Words counting = new Words(new Catalogue(
                "X",
                Map.of(),
                none,
                none,
                Map.of(),
                none,
                none,
                TestSettings.site("document: {handle: X, title: T}\n")));
        counting.meaning("a.b/".repeat(250));
        int shorter = tried.getAndSet(0);
        counting.meaning("a.b/".repeat(500));
        assertTrue(tried.get() < 3 * shorter, tried + " for twice " + shorter);
    }

    @Test
    void aNameAmongManyPartsIsFound() {
        String before = "x.y/".repeat(40);
        String after = "/x.y".repeat(40);
        assertEquals(before + " OLD-1→milestone DM-AP-1 " + after, said(before + "OLD-1" + after));
    }

    private String said(String word) {
        Words.Meaning meaning = words.meaning(word);
        String pieces = meaning.pieces().stream()
                .map(piece -> piece.text() + target(piece.target()))
                .collect(Collectors.joining(" "));
        String doubts = meaning.doubts().stream()
                .map(doubt -> " ?" + doubt.kind() + " " + doubt.text())
                .collect(Collectors.joining());
        return pieces + doubts;
    }

    private static String target(Target target) {
        if (target instanceof Target.ToMilestone milestone) {
            return "→milestone " + milestone.code();
        }
        if (target instanceof Target.ToDocument document) {
            return "→document " + document.handle();
        }
        if (target instanceof Target.ToTerm term) {
            return "→term " + term.term();
        }
        if (target instanceof Target.ToOutside outside) {
            return "→" + outside.url();
        }
        return target instanceof Target.ToHome ? "→home" : "";
    }
}
