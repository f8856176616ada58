package org.milestonesite.preview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class HintsTest {

    private final Hints hints = new Hints();

    @Test
    void whatComesTogetherIsTakenTogether() throws InterruptedException {
        Set<Path> checkout =
                IntStream.range(0, 1_000).mapToObj(i -> Path.of("m" + i)).collect(Collectors.toSet());
        checkout.forEach(hints::add);
        assertEquals(checkout, hints.take());
        assertFalse(hints.isOvertaken());
    }

    @Test
    void aStateIsNotShownWhenItsFilesChangedMeanwhile() throws InterruptedException {
        hints.add(Path.of("a"));
        hints.take();
        hints.add(Path.of("a"));
        assertTrue(hints.isOvertaken());
        hints.take();
        assertFalse(hints.isOvertaken());
    }

    @Test
    void itIsCalmWhenAllIsDone() throws InterruptedException {
        hints.add(Path.of("a"));
        hints.take();
        long start = System.nanoTime();
        hints.awaitCalm(20);
        assertTrue(System.nanoTime() - start >= 20_000_000);
        hints.done();
        hints.awaitCalm(20_000);
    }
}
