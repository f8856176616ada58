package org.milestonesite.read;

import java.util.Random;
import java.util.stream.Stream;

/** Texts made from a good one by cutting, doubling and changing: the same ones in every run. */
final class Spoiled {

    private Spoiled() {}

    /** @param spice characters that mean something in the format */
    static Stream<String> of(String good, String spice, int count) {
        Random random = new Random(564);
        return Stream.generate(() -> spoil(good, spice, random)).limit(count);
    }

    private static String spoil(String good, String spice, Random random) {
        StringBuilder text = new StringBuilder(good);
        for (int times = random.nextInt(8); times >= 0 && text.length() > 1; times--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(6)) {
                case 0 -> text.setLength(at);
                case 1 -> text.delete(at, to);
                case 2 -> text.insert(at, text.substring(at, to));
                case 3 -> text.setCharAt(at, (char) random.nextInt(0x300));
                default -> text.insert(at, spice.charAt(random.nextInt(spice.length())));
            }
        }
        return text.toString();
    }
}
