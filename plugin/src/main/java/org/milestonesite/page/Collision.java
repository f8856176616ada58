package org.milestonesite.page;

/**
 * Two things that would stand at one path, or at two that differ only by case and so are one on many disks.
 *
 * @param path of the second
 */
public record Collision(String path, Owner first, Owner second) {}
