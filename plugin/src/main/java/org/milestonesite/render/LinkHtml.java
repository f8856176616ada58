package org.milestonesite.render;

import java.util.Optional;
import org.milestonesite.plan.Target;

/** A link to a target; nothing around its text where there is nothing to link to. */
final class LinkHtml {

    private final PageScope page;
    private final Target target;
    private final Optional<String> href;

    LinkHtml(PageScope page, Target target) {
        this.page = page;
        this.target = target;
        this.href = page.href(target);
    }

    void write(Markup out, String text) {
        open(out);
        out.text(text);
        close(out);
    }

    void open(Markup out) {
        if (href.isEmpty()) {
            return;
        }
        out.raw("<a");
        if (target instanceof Target.ToMilestone) {
            out.attribute("class", "code");
        } else if (target instanceof Target.ToDocument) {
            out.attribute("class", "cite");
        }
        out.attribute("href", href.get());
        if (target instanceof Target.ToOutside) {
            out.attribute("rel", "noopener");
        }
        page.title(target).ifPresent(title -> out.attribute("title", title));
        out.raw(">");
    }

    void close(Markup out) {
        if (href.isPresent()) {
            out.raw("</a>");
        }
    }
}
