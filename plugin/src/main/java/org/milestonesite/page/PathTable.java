package org.milestonesite.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Who has which path; the first who asks gets it. */
final class PathTable {

    private final SortedMap<String, Owner> owners = new TreeMap<>();
    private final Map<String, Owner> byKey = new HashMap<>();
    private final List<Collision> collisions = new ArrayList<>();

    String give(String path, Owner owner) {
        Owner first = byKey.putIfAbsent(key(path), owner);
        if (first == null) {
            owners.put(path, owner);
        } else {
            collisions.add(new Collision(path, first, owner));
        }
        return path;
    }

    SortedMap<String, Owner> owners() {
        return owners;
    }

    List<Collision> collisions() {
        return collisions;
    }

    /** Disks may ignore case, and may not tell composed letters from decomposed ones. An anchor is no file. */
    private static String key(String path) {
        return path.indexOf('#') >= 0
                ? path
                : Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
