package org.milestonesite.read;

import java.util.Map;
import java.util.TreeMap;
import org.milestonesite.source.Location;

/** Where keys are written, by their path: {@code plan.progress}. Those within lists are not among them. */
final class KeyPlaces {

    private final Map<String, Location> places = new TreeMap<>();

    private KeyPlaces() {}

    static Map<String, Location> of(Node root) {
        KeyPlaces found = new KeyPlaces();
        found.add("", root);
        return Map.copyOf(found.places);
    }

    private void add(String path, Node node) {
        if (node instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                String name = path + entry.key().value();
                places.put(name, entry.key().at());
                add(name + ".", entry.value());
            }
        }
    }
}
