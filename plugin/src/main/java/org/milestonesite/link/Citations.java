package org.milestonesite.link;

import java.util.*;
import java.util.function.Consumer;
import org.milestonesite.diagnostic.*;
import org.milestonesite.plan.*;
import org.milestonesite.read.*;

final class Citations {
    static String handle(RawDocument d) {
        return null;
    }

    static Set<String> handles(RawDocument d) {
        return null;
    }

    static Document document(RawDocument d, Consumer<Diagnostic> f) {
        return null;
    }
}
