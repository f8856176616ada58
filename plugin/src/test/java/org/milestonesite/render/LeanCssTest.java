package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Style sheets without what only their authors need. */
class LeanCssTest {

    private static String lean(String sheet) {
        return new String(LeanCss.of(sheet.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    @Test
    void commentsAndTheirLinesGo() {
        assertEquals(
                "a { color: red; }\n@media print {\n  b { x: y; }\n}\n",
                lean(
                        "/* One\n * two */\na { color: red; } /* why */\n\n@media print {\n  /* in it */\n  b { x: y; }\n}\n"));
    }

    @Test
    void noRuleOfTheThemeGoesWithThem() {
        Theme theme = Theme.load(Optional.empty(), "theme").theme();
        String sheet = new String(theme.assets().get("assets/site.css").bytes(), StandardCharsets.UTF_8);
        assertFalse(sheet.contains("/*"));
        assertEquals(
                StyleTokens.sheet().chars().filter(c -> c == '{').count(),
                sheet.chars().filter(c -> c == '{').count());
    }
}
