package org.milestonesite.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A Sphinx project of one page, built by a real Sphinx in which every warning is an error, be it about a reference that
 * leads nowhere. It reads an inventory from a file and asks no network.
 *
 * <p>Where Sphinx is missing, tests are skipped and say why; with {@code -Dsphinx.required=true} they fail. The command is
 * Debian's, or that of {@code -Dsphinx.build}: on the PATH there may be another.
 */
public final class Sphinx {

    private static final Path COMMAND = Path.of(System.getProperty("sphinx.build", "/usr/bin/sphinx-build"));

    private Sphinx() {}

    /**
     * The page as HTML.
     *
     * @param address of the site that the inventory is of
     * @param text reStructuredText
     */
    public static Document build(Path folder, String address, byte[] inventory, String text) throws Exception {
        need();
        Path source = Files.createDirectories(folder.resolve("sphinx"));
        Path file = Files.write(source.resolve("objects.inv"), inventory);
        Files.writeString(source.resolve("conf.py"), """
                project = 'Other'
                extensions = ['sphinx.ext.intersphinx']
                intersphinx_mapping = {'plan': ('%s', r'%s')}
                html_theme = 'basic'
                """.formatted(address, file.toAbsolutePath()));
        Files.writeString(source.resolve("index.rst"), text);
        Path html = source.resolve("html");
        Path log = source.resolve("log.txt");
        ProcessBuilder process = new ProcessBuilder(
                        COMMAND.toString(), "-W", "-n", "-q", "-b", "html", source.toString(), html.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        process.environment().keySet().removeAll(List.of("PYTHONPATH", "PYTHONHOME"));
        process.environment().put("LC_ALL", "C.UTF-8");
        assertEquals(0, process.start().waitFor(), () -> read(log));
        return Jsoup.parse(Files.readString(html.resolve("index.html")));
    }

    private static void need() {
        boolean found = Files.isExecutable(COMMAND);
        String missing =
                "no Sphinx at " + COMMAND + ", which Debian's python3-sphinx brings; -Dsphinx.build names another";
        if (!found && Boolean.getBoolean("sphinx.required")) {
            fail(missing);
        }
        assumeTrue(found, missing);
    }

    private static String read(Path log) {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
