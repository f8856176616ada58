package org.milestonesite.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void templatesOfTheDefaultThemeFitTheirViews() {
        assertEquals(List.of(), SmallSite.findings());
    }
}
