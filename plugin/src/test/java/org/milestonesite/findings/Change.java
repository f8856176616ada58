package org.milestonesite.findings;

import org.milestonesite.harness.TestSite;

/** One step that makes a good project a bad one. */
sealed interface Change {

    TestSite apply(TestSite site);

    /** Whole lines that stand in the file once, and what stands there instead. */
    record Lines(String path, String old, byte[] text) implements Change {

        @Override
        public TestSite apply(TestSite site) {
            return site.replacing(path, old, text);
        }
    }

    /** More lines at the end of a file, or a new file. */
    record More(String path, byte[] text) implements Change {

        @Override
        public TestSite apply(TestSite site) {
            return site.adding(path, text);
        }
    }

    record Removal(String path) implements Change {

        @Override
        public TestSite apply(TestSite site) {
            return site.without(path);
        }
    }

    /** A symbolic link to another source file. */
    record Link(String path, String to) implements Change {

        @Override
        public TestSite apply(TestSite site) {
            return site.linking(path, to);
        }
    }

    /** A named pipe: it is there, and reading it would never end. */
    record Pipe(String path) implements Change {

        @Override
        public TestSite apply(TestSite site) {
            return site.piping(path);
        }
    }
}
