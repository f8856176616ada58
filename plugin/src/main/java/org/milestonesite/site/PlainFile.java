package org.milestonesite.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * A file of the sources that is published as it is, read when it is asked for. By then it, or a folder on the way to it,
 * may have become a link, through which any file of the machine could be read: then it is not there.
 *
 * @param root above it; what leads to that may be a link
 */
public record PlainFile(Path root, Path file) implements Site.Content {

    /** @throws UncheckedIOException where there is no such file any more */
    @Override
    public byte[] bytes() {
        try {
            for (Path part = file; !part.equals(root); part = part.getParent()) {
                if (Files.isSymbolicLink(part)) {
                    throw new NoSuchFileException(part.toString());
                }
            }
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                return in.readAllBytes();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
