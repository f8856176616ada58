package org.milestonesite.read;

import java.util.Optional;
import org.milestonesite.source.SourceFile;

/** Settings for tests of other packages. */
public final class TestSettings {

    private TestSettings() {}

    public static RawSite site(String yaml) {
        Reading<Optional<RawSite>> reading = SiteReader.read(SourceFile.of("site.yaml", yaml));
        if (!reading.findings().isEmpty()) {
            throw new AssertionError(reading.findings());
        }
        return reading.value().orElseThrow();
    }
}
