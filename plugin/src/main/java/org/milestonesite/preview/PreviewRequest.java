package org.milestonesite.preview;

import java.util.List;
import java.util.Optional;
import org.milestonesite.build.BuildRequest;

/**
 * What to show and where.
 *
 * @param address to listen at, {@code 127.0.0.1} unless others are to see the preview
 * @param port the first to try; one of the twenty that follow is taken where it is in use, and 0 takes any
 * @param hosts names besides those of the own machine by which browsers may ask for it
 * @param editor how to open a file, see {@link Editor}; what {@code site.yaml} says counts without it
 */
public record PreviewRequest(
        BuildRequest build, String address, int port, List<String> hosts, Optional<String> editor) {

    public static final int PORT = 8564;
    public static final String LOOPBACK = "127.0.0.1";

    public PreviewRequest {
        hosts = List.copyOf(hosts);
    }
}
