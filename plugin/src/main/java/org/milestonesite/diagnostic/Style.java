package org.milestonesite.diagnostic;

/** How a console sets the parts of a finding apart, such as by colour. */
public interface Style {

    /** As text alone. */
    Style PLAIN = (part, severity, text) -> text;

    enum Part {
        PLACE,
        SEVERITY,
        CODE,
        /** The carets under the place. */
        MARK,
        /** The word before the mend. */
        HELP
    }

    /** @return the text, with whatever the console understands around it */
    String apply(Part part, Severity severity, String text);
}
