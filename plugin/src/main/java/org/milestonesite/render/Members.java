package org.milestonesite.render;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What templates may name in a view record: its components and its other public methods without parameters. */
final class Members {

    private static final Set<String> OF_EVERY_OBJECT = Set.of("toString", "hashCode");

    private static final ClassValue<Map<String, Method>> OF = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> members = new HashMap<>();
            for (Method method : type.isRecord() ? type.getDeclaredMethods() : new Method[0]) {
                if (isMember(method)) {
                    method.setAccessible(true);
                    members.put(method.getName(), method);
                }
            }
            return members;
        }
    };

    private Members() {}

    /** By name; empty for what is no record. */
    static Map<String, Method> of(Class<?> type) {
        return OF.get(type);
    }

    /** @throws IllegalStateException if there is no value: views say Optional where they mean it */
    static Object get(Method member, Object view) {
        try {
            Object value = member.invoke(view);
            if (value == null) {
                throw new IllegalStateException(member + " is null");
            }
            return value;
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isMember(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 0
                && !OF_EVERY_OBJECT.contains(method.getName());
    }
}
