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
        // a name is read in one piece, a link that an author words may break over lines
        open(out, target instanceof Target.ToOutside ? "key" : target instanceof Target.ToDocument ? "cite" : "");
        out.text(text);
        close(out);
    }

    void open(Markup out) {
        open(out, target instanceof Target.ToDocument ? "cite" : "");
    }

    private void open(Markup out, String kind) {
        if (href.isEmpty()) {
            return;
        }
        out.raw("<a");
        if (target instanceof Target.ToMilestone) {
            out.attribute("class", "code");
        } else if (!kind.isEmpty()) {
            out.attribute("class", kind);
        }
        out.attribute("href", href.get());
        if (target instanceof Target.ToOutside) {
            out.attribute("rel", "noopener");
        }
        page.about(target).ifPresent(about -> {
            out.attribute("title", about.title());
            about.shape().ifPresent(shape -> out.attribute("data-status", shape));
        });
        out.raw(">");
    }

    void close(Markup out) {
        if (href.isPresent()) {
            out.raw("</a>");
        }
    }
}
