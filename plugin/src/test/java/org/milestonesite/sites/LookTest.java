package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;

/** The key {@code look} of {@code site.yaml}. */
class LookTest {

    @TempDir
    Path folder;

    private TestSite site(String look) {
        TestSite site = TestSite.good(folder);
        return site.with("site.yaml", site.read("site.yaml") + "look: " + look + "\n");
    }

    @Test
    void theLogoStandsBesideTheHandleOnEveryPage() {
        Built built = site("{logo: figures/logo.svg}")
                .with(
                        "figures/logo.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"><path d=\"M0 0h4\"/></svg>")
                .builds();
        assertEquals(List.of(), built.report().entries(), "a logo is no unused figure");
        assertEquals(
                "../figures/logo.svg",
                built.page("milestones/REL-1.html")
                        .select("a.handle img[alt='']")
                        .attr("src"));
        assertEquals(
                "figures/logo.svg",
                built.page("index.html").select("a.handle img").attr("src"));
    }

    @Test
    void accentsAreTheLastWordOfTheStyleSheet() {
        String plain = TestSite.good(folder).builds().text("assets/site.css");
        String sheet =
                site("{accent: {light: \"#7A1F5C\", dark: \"#fad\"}}").builds().text("assets/site.css");
        assertEquals(plain + "\n:root { --link-light: #7a1f5c; --link-dark: #ffaadd; }\n", sheet);
    }

    /** The rule measures against these; a change of the style sheet must reach it. */
    @Test
    void theContrastIsMeasuredOnTheGroundsOfTheStyleSheet() {
        String sheet = TestSite.good(folder).builds().text("assets/site.css");
        for (String ground : new String[] {
            "--paper-light: #fcfcfa", "--raised-light: #f3f4f0", "--paper-dark: #14181d", "--raised-dark: #1c2229"
        }) {
            assertTrue(
                    Pattern.compile(Pattern.quote(ground) + ";").matcher(sheet).find(), ground);
        }
    }
}
