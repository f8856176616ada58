package org.milestonesite.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CodePatternTest {

    @Test
    void starIsAnyText() {
        assertTrue(CodePattern.of("LDM-*").matches("LDM-503-01"));
        assertTrue(CodePattern.of("*").matches("x"));
        assertFalse(CodePattern.of("LDM-*").matches("XLDM-503"));
    }

    @Test
    void hashIsDigitsOnly() {
        assertTrue(CodePattern.of("DM-#").matches("DM-8727"));
        assertFalse(CodePattern.of("DM-#").matches("DM-AP-1"));
        assertFalse(CodePattern.of("DM-#").matches("DM-"));
    }

    @Test
    void allElseIsItself() {
        assertTrue(CodePattern.of("A.1(b)").matches("A.1(b)"));
        assertFalse(CodePattern.of("A.1").matches("Ax1"));
    }
}
