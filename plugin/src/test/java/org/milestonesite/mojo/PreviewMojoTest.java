package org.milestonesite.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

@MojoTest
class PreviewMojoTest {

    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    private void listen(PreviewMojo mojo) {
        mojo.setLog(new SystemStreamLog() {
            @Override
            public void info(CharSequence line) {
                lines.add(line.toString());
            }
        });
    }

    @Test
    @InjectMojo(goal = "preview")
    @MojoParameter(name = "sourceDirectory", value = "src/it/bound/src/milestones")
    @MojoParameter(name = "workDirectory", value = "target/preview-test/work")
    @MojoParameter(name = "port", value = "0")
    void itStartsAnswersAndStops(PreviewMojo mojo) throws Exception {
        listen(mojo);
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread goal = new Thread(() -> {
            try {
                mojo.execute();
            } catch (Exception e) {
                failure.set(e);
            }
        });
        goal.start();
        try {
            String first = lines.poll(60, TimeUnit.SECONDS);
            assertTrue(first != null && first.startsWith("Preview at http://127.0.0.1:"), first + " " + failure.get());
            URI page = URI.create(first.substring("Preview at ".length())).resolve("milestones/REL-1.html");
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
            assertEquals(200, answer.statusCode());
        } finally {
            goal.interrupt();
            goal.join(TimeUnit.SECONDS.toMillis(20));
        }
        assertFalse(goal.isAlive(), "it goes on");
        assertEquals(null, failure.get());
    }

    @Test
    @InjectMojo(goal = "preview")
    @MojoParameter(name = "sourceDirectory", value = "src/it/nothing-here")
    void withoutSourcesItSaysWhatToDo(PreviewMojo mojo) {
        listen(mojo);
        MojoFailureException e = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(e.getMessage().endsWith("site.yaml. The goal init writes one."), e.getMessage());
    }
}
