package org.milestonesite.render;

/** A page that could not be made though its template fits its view: a mistake of ours, or of a custom view. */
public final class RenderException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RenderException(String template, RuntimeException cause) {
        super(template + ": " + cause.getMessage(), cause);
    }
}
