package org.milestonesite.page;

import java.util.List;

/**
 * The codes and names beside the timeline as it is drawn on paper, left of its zero. In a drawing nothing tells how wide a
 * text is, so it is reckoned from its letters.
 *
 * @param codes width of the codes, in units of the drawing
 * @param all width of codes and names
 */
record PrintedNames(double codes, double all) {

    /** With more than this the drawing would be wider than a sheet. */
    private static final double MOST = 680;

    private static final double LETTER = 8.4;
    private static final double CODE_LETTER = 9.2;
    private static final double SPACE = 14;

    static PrintedNames of(List<String> codes, List<String> names) {
        double codesWidth = SPACE + CODE_LETTER * longest(codes);
        return new PrintedNames(codesWidth, Math.min(MOST, codesWidth + SPACE + LETTER * longest(names)));
    }

    private static int longest(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The corners of the whole drawing. */
    String box(double width, double height) {
        return codeX() + " 0 " + Svg.number(all + width) + " " + Svg.number(height);
    }

    String codeX() {
        return Svg.number(-all);
    }

    String nameX() {
        return Svg.number(codes - all);
    }

    /** As much of a name as there is room for. */
    String shown(String name) {
        return Plain.cut(name, (int) ((MOST - codes) / LETTER));
    }
}
