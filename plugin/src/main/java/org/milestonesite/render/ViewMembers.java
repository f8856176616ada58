package org.milestonesite.render;

import java.util.HashMap;
import java.util.Map;

/** The names of view records and their types, found out once for each record: templates ask for them at every tag. */
final class ViewMembers {

    private static final ClassValue<Map<String, ViewType>> OF = new ClassValue<>() {
        @Override
        protected Map<String, ViewType> computeValue(Class<?> view) {
            Map<String, ViewType> types = new HashMap<>();
            Members.of(view).forEach((name, method) -> types.put(name, ViewType.of(method.getGenericReturnType())));
            return types;
        }
    };

    private ViewMembers() {}

    static Map<String, ViewType> of(Class<?> view) {
        return OF.get(view);
    }
}
