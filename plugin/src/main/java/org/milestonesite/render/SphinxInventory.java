package org.milestonesite.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.milestonesite.page.InventoryEntry;
import org.milestonesite.plan.ControlledDocument;

/** {@code objects.inv}: an inventory as Sphinx has it, version 2, from which its intersphinx makes links to the site. */
public final class SphinxInventory {

    /** How Sphinx takes a line apart ({@code sphinx.util.inventory}). */
    private static final Pattern LINE = Pattern.compile("(.+?)\\s+(\\S+)\\s+(-?\\d+)\\s+?(\\S*)\\s+(.*)");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\x{85}\\x{2028}\\x{2029}]+");

    /** Not among the results of a search in the document that refers to us, as Sphinx has it for these roles. */
    private static final String PRIORITY = "-1";

    private static final int BUFFER = 16_384;

    private SphinxInventory() {}

    /** The same for the same plan. A name that Sphinx would take for another is left out. */
    public static byte[] bytes(ControlledDocument document, List<InventoryEntry> entries) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(utf8("# Sphinx inventory version 2\n# Project: " + flat(document.handle()) + "\n# Version: "
                + document.revision().map(SphinxInventory::flat).orElse("")
                + "\n# The remainder of this file is compressed using zlib.\n"));
        // a large plan has 100,000 names: they shrink to a fifth at once, and to little less in three times the time
        Deflater fast = new Deflater(Deflater.BEST_SPEED);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, fast, BUFFER)) {
            for (InventoryEntry entry : entries) {
                out.write(utf8(line(entry)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            fast.end();
        }
        return bytes.toByteArray();
    }

    private static String line(InventoryEntry entry) {
        String title = flat(entry.title());
        String line = String.join(
                " ",
                flat(entry.name()),
                entry.role().id(),
                PRIORITY,
                entry.href(),
                title.equals(entry.name()) || title.isEmpty() ? "-" : title);
        return isWhole(line, entry) ? line + "\n" : "";
    }

    private static boolean isWhole(String line, InventoryEntry entry) {
        if (isFlat(entry.name()) && entry.name().indexOf(' ') < 0) {
            return true;
        }
        Matcher parts = LINE.matcher(line);
        return parts.matches()
                && parts.group(1).equals(entry.name())
                && parts.group(2).equals(entry.role().id());
    }

    private static String flat(String text) {
        return isFlat(text) ? text : SPACE.matcher(text).replaceAll(" ").strip();
    }

    /** As nearly all are. */
    private static boolean isFlat(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' && (c < '\u00a1' || c > '\u1fff')) {
                return false;
            }
        }
        return true;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
