package org.milestonesite.diagnostic;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.milestonesite.source.Location;

/**
 * What a finding is known by from one run to the next: {@code 1f0c5a9e2b7d4638:1}, a hash of its code, its file, what it
 * says and the line of the source, then its number among equals. Neither a line number nor a word of a message is in
 * it: a finding stays itself when lines above it come and go, and when its text is worded better.
 */
final class Fingerprints {

    private static final int BYTES = 8;

    private Fingerprints() {}

    /** In the order of the entries. */
    static List<String> of(Report report) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>();
        for (Report.Entry entry : report.entries()) {
            String hash = hash(entry.diagnostic());
            fingerprints.add(hash + ":" + seen.merge(hash, 1, Integer::sum));
        }
        return fingerprints;
    }

    private static String hash(Diagnostic finding) {
        List<String> parts = new ArrayList<>();
        parts.add(finding.key());
        parts.addAll(finding.arguments());
        finding.at().ifPresent(at -> {
            parts.add(at.file().path());
            parts.add(surroundings(at));
        });
        byte[] digest = sha256().digest(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest, 0, BYTES);
    }

    /** The line, so that of equal findings each keeps its own; a new indentation does not matter. Rows of a sheet move. */
    private static String surroundings(Location at) {
        return at instanceof Location.Cell cell
                ? cell.sheet()
                : at.file().lineText(at.line()).strip().replaceAll("\\s+", " ");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
