package org.milestonesite.read;

/** Who says something of a milestone. Of two that differ, the later of these has the last word. */
public enum Layer {
    EXPORT,
    ANNOTATION,
    REGISTER,
    FILE
}
