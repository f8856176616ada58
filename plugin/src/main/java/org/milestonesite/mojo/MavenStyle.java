package org.milestonesite.mojo;

import org.apache.maven.shared.utils.logging.MessageBuilder;
import org.apache.maven.shared.utils.logging.MessageUtils;
import org.milestonesite.diagnostic.Severity;
import org.milestonesite.diagnostic.Style;

/** The colours of Maven's own messages, as the user may have set them; none where Maven has none. */
final class MavenStyle implements Style {

    @Override
    public String apply(Part part, Severity severity, String text) {
        return switch (part) {
            case PLACE -> MessageUtils.buffer().strong(text).build();
            case HELP -> MessageUtils.buffer().success(text).build();
            case SEVERITY, CODE, MARK -> grave(severity, text).build();
        };
    }

    private static MessageBuilder grave(Severity severity, String text) {
        return switch (severity) {
            case ERROR -> MessageUtils.buffer().failure(text);
            case WARNING -> MessageUtils.buffer().warning(text);
            case INFO, OFF -> MessageUtils.buffer().mojo(text);
        };
    }
}
