package org.milestonesite.diagnostic;

import java.io.ByteArrayOutputStream;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON as every file of ours has it: UTF-8, indented by two, a line feed at the end, the same bytes on every system. */
public final class JsonText {

    private static final Separators SEPARATORS = PrettyPrinter.DEFAULT_SEPARATORS
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");

    private static final JsonFactory FACTORY = new JsonFactory();

    /** How generators are told to indent; through a mapper it would cost the 370 classes of data binding. */
    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    /** The same, with each item of a list on a line of its own too. */
    private static final ObjectWriteContext LINES = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(SEPARATORS)
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private JsonText() {}

    /** In as few characters as it takes, for what browsers load. @param content writes one value */
    public static byte[] compact(Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            content.accept(json);
        }
        return bytes.toByteArray();
    }

    /** @param content writes one value */
    public static byte[] of(Consumer<JsonGenerator> content) {
        return indented(INDENTED, content);
    }

    /** For version control: a line holds one value or one item. @param content writes one value */
    public static byte[] lines(Consumer<JsonGenerator> content) {
        return indented(LINES, content);
    }

    private static byte[] indented(ObjectWriteContext context, Consumer<JsonGenerator> content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(context, bytes)) {
            content.accept(json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }
}
