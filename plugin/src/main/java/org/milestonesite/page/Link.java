package org.milestonesite.page;

import java.util.Optional;

/** A link to a page of the site. @param code printed before the title, as codes are */
public record Link(String href, Optional<String> code, String title) {}
