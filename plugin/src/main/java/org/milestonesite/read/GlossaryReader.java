package org.milestonesite.read;

import java.util.List;
import org.milestonesite.source.*;

final class GlossaryReader {
    static Reading<List<RawTerm>> read(SourceFile f) {
        return null;
    }

    static Reading<List<Located<String>>> skip(SourceFile f) {
        return null;
    }

    static boolean isShared(SourceFile f) {
        return false;
    }
}
