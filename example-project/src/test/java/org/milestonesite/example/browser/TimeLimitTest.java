package org.milestonesite.example.browser;

import static org.junit.jupiter.api.Assertions.assertThrows;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A browser that answers no more must not keep a build waiting. */
class TimeLimitTest extends BrowserTest {

    private Chromium hanging;

    @AfterEach
    void end() {
        if (hanging != null) {
            hanging.processes().forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Test
    @Timeout(60)
    void aCallThatWouldWaitForEverFails() throws Exception {
        hanging = Chromium.start();
        BrowserContext context = hanging.browser().newContext();
        context.newPage();
        stop();
        TimeLimit limit = hanging.within(Duration.ofSeconds(2));
        try {
            assertThrows(PlaywrightException.class, context::close);
        } finally {
            limit.close();
        }
    }

    /** They stay, but do nothing more. */
    private void stop() throws IOException, InterruptedException {
        for (ProcessHandle process : hanging.processes()) {
            new ProcessBuilder(List.of("kill", "-STOP", String.valueOf(process.pid())))
                    .start()
                    .waitFor();
        }
    }
}
