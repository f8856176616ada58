package org.milestonesite.read;

/** A workbook that can't be read, with the variant of the finding that says why. */
final class BadWorkbook extends Exception {

    private static final long serialVersionUID = 1;

    private final String variant;

    BadWorkbook(String variant) {
        super(variant, null, false, false);
        this.variant = variant;
    }

    String variant() {
        return variant;
    }
}
