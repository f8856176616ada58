package org.milestonesite.render;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.page.Html;

/** A type as templates see it, the same before anything is rendered as then. */
sealed interface ViewType {

    /** Printed escaped: text, a number, a constant or a date. */
    record Scalar() implements ViewType {}

    /** Opens a section or not, and is no scope in it. */
    record Flag() implements ViewType {}

    /** Printed as it is. */
    record Markup() implements ViewType {}

    /** Has names. */
    record View(Class<?> type) implements ViewType {}

    /** Opens a section for what it holds, if it does. */
    record Maybe(ViewType of) implements ViewType {}

    /** Opens a section for each. */
    record Many(ViewType of) implements ViewType {}

    /** @throws IllegalArgumentException for a type that no view may have: a mistake of ours, found by tests */
    static ViewType of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == Optional.class) {
            return new Maybe(of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return new Many(of(generic.getActualTypeArguments()[0]));
        }
        if (type == boolean.class || type == Boolean.class) {
            return new Flag();
        }
        if (type == Html.class) {
            return new Markup();
        }
        if (type instanceof Class<?> view && view.isRecord()) {
            return new View(view);
        }
        if (type instanceof Class<?> scalar && isScalar(scalar)) {
            return new Scalar();
        }
        throw new IllegalArgumentException("no view may have the type " + type.getTypeName());
    }

    /** The names of a view and their types; no other type has any. */
    default Map<String, ViewType> members() {
        return this instanceof View view ? ViewMembers.of(view.type) : Map.of();
    }

    private static boolean isScalar(Class<?> type) {
        return type == String.class
                || type == int.class
                || type == long.class
                || Number.class.isAssignableFrom(type)
                || type.isEnum()
                || Temporal.class.isAssignableFrom(type);
    }
}
