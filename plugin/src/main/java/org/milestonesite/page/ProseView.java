package org.milestonesite.page;

import java.util.Optional;

/** A page of prose: {@code page.mustache}. @param number of the section that the page is */
public record ProseView(
        Shell shell,
        Optional<String> number,
        String title,
        Html body,
        Optional<String> edit,
        Optional<Around> around,
        Optional<Beside> beside) {}
