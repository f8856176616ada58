package org.milestonesite.page;

/** The page of an older code, which leads on: {@code older-code.mustache}. */
public record OlderCodeView(Shell shell, String code, String sentence, String href, String newCode, Name name) {}
