package org.milestonesite.site;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Paths that mean the same file on every system: a site is copied, unpacked and served anywhere. */
public final class PortablePath {

    /** No way out of the folder, nothing that Windows refuses in a name, and no end that it drops. */
    private static final Pattern SEGMENT = Pattern.compile("[^\\\\/:*?\"<>|\\p{Cntrl}]*[^\\\\/:*?\"<>|\\p{Cntrl}. ]");

    private PortablePath() {}

    /** @param path of a file of the site, with {@code /} */
    public static boolean is(String path) {
        return Arrays.stream(path.split("/", -1))
                .allMatch(segment -> SEGMENT.matcher(segment).matches());
    }
}
