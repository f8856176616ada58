package org.milestonesite.starter;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas of the sources, for editors. The readers say the same by themselves: a test compares the two. */
public final class Schemas {

    /** Hidden, so that nothing takes the schemas for sources. */
    public static final String FOLDER = ".schemas";

    private static final String ROOT = "milestone-site/schemas/";
    private static final String OURS = "\"$comment\": \"Written by Milestone Site";
    private static final List<String> NAMES =
            List.of("site", "milestone", "page", "register", "annotations", "edition", "values");

    private Schemas() {}

    /** By their file names. */
    public static Map<String, byte[]> files() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        NAMES.forEach(name -> {
            String file = name + ".schema.json";
            files.put(file, Starter.resource(ROOT + file));
        });
        return files;
    }

    /** Whether a file of such a name is one of ours, of this version or another, and no one else's. */
    static boolean isOurs(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).contains(OURS);
    }
}
