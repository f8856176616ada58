package org.milestonesite.diagnostic;

import static org.milestonesite.diagnostic.Severity.ERROR;
import static org.milestonesite.diagnostic.Severity.INFO;
import static org.milestonesite.diagnostic.Severity.WARNING;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The closed catalogue of findings. {@code site.yaml} may change the severity of each, unless it {@link #isFatal}. */
public enum Code {
    // reading
    MISSING_SOURCE(ERROR),
    BAD_ENCODING(ERROR),
    TOO_LARGE(ERROR),
    TOO_DEEP(ERROR),
    BAD_SYNTAX(ERROR),
    YAML_ALIAS(ERROR),
    DUPLICATE_KEY(ERROR),
    UNKNOWN_KEY(ERROR),
    MISSING_KEY(ERROR),
    BAD_VALUE(ERROR),
    BAD_DATE(ERROR),
    RAGGED_ROW(ERROR),
    SYMBOLIC_LINK(ERROR),
    BAD_FIGURE(ERROR),
    UNSAFE_FIGURE(WARNING),
    LARGE_FIGURE(WARNING),
    UNREAD_SOURCE(INFO),
    // exports and annotations
    BAD_WORKBOOK(ERROR),
    BAD_RELATION(WARNING),
    EXPORT_MONTH(ERROR),
    UNKNOWN_ANNOTATION(WARNING),
    OVERRIDE(INFO),
    VANISHED(INFO),
    LEFT_OUT(INFO),
    // the plan
    NO_MILESTONES(ERROR),
    NO_AS_OF(ERROR),
    DUPLICATE_CODE(ERROR),
    DUPLICATE_DOCUMENT(WARNING),
    COLLIDING_PATHS(ERROR),
    LOW_CONTRAST(ERROR),
    MISSING_DUE(WARNING),
    DEPENDENCY_CYCLE(ERROR),
    LATE_FEATURE(WARNING),
    UNKNOWN_TAG(ERROR),
    DUE_BEFORE_PREDECESSOR(WARNING),
    START_AFTER_END(WARNING),
    FUTURE_COMPLETION(WARNING),
    STALE_FORECAST(WARNING),
    NOT_A_FEATURE(WARNING),
    EMPTY_RELEASE(INFO),
    DUPLICATE_ENTRY(WARNING),
    UNUSED_PATTERN(WARNING),
    UNUSED_TAG(WARNING),
    UNKNOWN_TERM(WARNING),
    // editions
    LOST_CODE(ERROR),
    UNRECORDED_CHANGE(ERROR),
    // links
    UNRESOLVED_MILESTONE(ERROR),
    UNRESOLVED_DOCUMENT(ERROR),
    SERIES_DOCUMENT(WARNING),
    UNRESOLVED_PAGE(ERROR),
    UNRESOLVED_ANCHOR(ERROR),
    AMBIGUOUS_ANCHOR(WARNING),
    UNRESOLVED_FIGURE(ERROR),
    UNRESOLVED_FOOTNOTE(ERROR),
    UNKNOWN_INSERT(ERROR),
    EMPTY_INSERT(WARNING),
    MISSING_IMAGE(ERROR),
    REFUSED_LINK(ERROR),
    LOOSE_MARKUP(WARNING),
    UNDEFINED_ACRONYM(WARNING),
    UNUSED_TERM(INFO),
    DUPLICATE_TERM(WARNING),
    UNUSED_DOCUMENT(INFO),
    UNUSED_FIGURE(INFO),
    AMBIGUOUS_TERM(WARNING),
    // the site
    BROKEN_TEMPLATE(ERROR),
    BROKEN_STYLE(ERROR),
    UNKNOWN_MESSAGE(ERROR),
    MISSING_GLYPH(WARNING),
    FOREIGN_FILE(ERROR),
    WRITE_FAILED(ERROR);

    /** What is lost to one of these is a page or a value of it, or all of them. */
    private static final Set<Code> FATAL = EnumSet.of(
            MISSING_SOURCE,
            TOO_LARGE,
            TOO_DEEP,
            BAD_SYNTAX,
            MISSING_KEY,
            SYMBOLIC_LINK,
            BAD_FIGURE,
            NO_MILESTONES,
            NO_AS_OF,
            DUPLICATE_CODE,
            COLLIDING_PATHS,
            BROKEN_TEMPLATE,
            FOREIGN_FILE,
            WRITE_FAILED);

    private final Severity severity;

    Code(Severity severity) {
        this.severity = severity;
    }

    /** As shown in findings and written in {@code site.yaml}: {@code unknown-key}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Unless {@code site.yaml} says otherwise. */
    public Severity severity() {
        return severity;
    }

    /** @param changed what {@code site.yaml} says of codes */
    public Severity severity(Map<Code, Severity> changed) {
        return changed.getOrDefault(this, severity);
    }

    /** Whether there is no whole site where it is found: an error in every project. */
    public boolean isFatal() {
        return FATAL.contains(this);
    }

    public static Optional<Code> byId(String id) {
        return Arrays.stream(values()).filter(code -> code.id().equals(id)).findFirst();
    }
}
