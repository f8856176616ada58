package org.milestonesite.page;

/**
 * The page of an older code, which leads on: {@code older-code.mustache}.
 *
 * @param code the older one
 * @param sentence says that the code is older
 * @param href address of the page of the milestone
 * @param newCode the code of today
 */
public record OlderCodeView(Shell shell, String code, String sentence, String href, String newCode, Name name) {}
