package org.milestonesite.render;

import com.github.mustachejava.Binding;
import com.github.mustachejava.Code;
import com.github.mustachejava.Iteration;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.Writer;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;

/**
 * Finds the values of names in view records, and fails where there is none: Mustache would print nothing. What its own
 * handler does for fields, maps, getters and falsy values we do without, and without its guards, which cost a page more
 * than all else.
 */
final class StrictHandler extends ReflectionObjectHandler {

    private final Messages messages;

    StrictHandler(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Binding createBinding(String name, TemplateContext context, Code code) {
        if (name == null || name.equals(".")) {
            return scopes -> null;
        }
        if (name.startsWith(Words.PREFIX)) {
            String text = Words.text(name, messages);
            return scopes -> text;
        }
        String[] parts = name.split("\\.");
        return scopes -> find(parts, scopes);
    }

    private static Object find(String[] parts, List<Object> scopes) {
        for (int i = scopes.size() - 1; i >= 0; i--) {
            Object scope = scopes.get(i);
            Method member = Members.of(scope.getClass()).get(parts[0]);
            if (member != null) {
                return walk(parts, Members.get(member, scope));
            }
        }
        throw new MustacheException("unknown name " + parts[0]);
    }

    private static Object walk(String[] parts, Object first) {
        Object value = first;
        for (int i = 1; i < parts.length; i++) {
            Method member = Members.of(value.getClass()).get(parts[i]);
            if (member == null) {
                throw new MustacheException("unknown name " + parts[i] + " in " + value.getClass());
            }
            value = Members.get(member, value);
        }
        return value;
    }

    /** A truth is not a scope: {@code .} in its section is what it is outside. */
    @Override
    public Writer iterate(Iteration section, Writer out, Object value, List<Object> scopes) {
        if (value instanceof Boolean truth) {
            return truth ? section.next(out, null, scopes) : out;
        }
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? section.next(out, optional.get(), scopes) : out;
        }
        if (value instanceof List<?> list) {
            Writer last = out;
            for (Object element : list) {
                last = section.next(last, element, scopes);
            }
            return last;
        }
        return section.next(out, value, scopes);
    }

    @Override
    public Writer falsey(Iteration section, Writer out, Object value, List<Object> scopes) {
        boolean empty = value instanceof Boolean truth
                ? !truth
                : value instanceof Optional<?> optional
                        ? optional.isEmpty()
                        : value instanceof List<?> list && list.isEmpty();
        return empty ? section.next(out, value, scopes) : out;
    }

    @Override
    public Object coerce(Object object) {
        return object;
    }
}
