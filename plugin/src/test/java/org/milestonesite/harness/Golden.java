package org.milestonesite.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are kept in the repository and made by the code; {@code -Dgolden.overwrite=true} makes them anew. */
public final class Golden {

    private Golden() {}

    /** @param path from the folder of this module */
    public static void check(String path, String text) {
        Path file = Path.of(path);
        try {
            if (Boolean.getBoolean("golden.overwrite")) {
                Files.writeString(file, text);
            }
            assertEquals(text, Files.readString(file), path + " is out of date: run with -Dgolden.overwrite=true");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
