package org.milestonesite.page;

import java.util.Optional;

/**
 * A page of prose: {@code page.mustache}.
 *
 * @param number of the section that the page is
 * @param body the text
 * @param edit outside address where its source can be edited
 */
public record ProseView(
        Shell shell,
        Optional<String> number,
        String title,
        Html body,
        Optional<String> edit,
        Optional<Around> around,
        Optional<Beside> beside) {}
