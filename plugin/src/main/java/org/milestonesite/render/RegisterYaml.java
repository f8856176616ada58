package org.milestonesite.render;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.milestonesite.plan.Register;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * A register in YAML, to be kept in version control: an entry a milestone with a blank line before it, a line a value, no
 * line folded. A changed date is a changed line, and nothing else moves.
 */
public final class RegisterYaml {

    private static final String HEAD = """
            # The milestones of the plan by their codes, written by the goal milestone-site:export.
            # It is yours now: edit it, comment it, split it into several files.
            """;

    /** Readers of YAML refuse more than 3 MiB, ours too; no plan of a few thousand milestones comes near. */
    private static final int MAX_LENGTH = 2 << 20;

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
            .enable(
                    YAMLWriteFeature.MINIMIZE_QUOTES,
                    YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS,
                    YAMLWriteFeature.LITERAL_BLOCK_STYLE,
                    YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
            .build();

    private RegisterYaml() {}

    /** The texts of as many files as it takes, each in UTF-8, the same for the same entries. */
    public static List<byte[]> files(List<Register.Entry> entries) {
        List<byte[]> files = new ArrayList<>();
        StringBuilder text = new StringBuilder(HEAD);
        for (Register.Entry entry : entries) {
            if (text.length() > MAX_LENGTH) {
                files.add(text.toString().getBytes(StandardCharsets.UTF_8));
                text = new StringBuilder(HEAD);
            }
            text.append('\n').append(entry(entry));
        }
        files.add(text.toString().getBytes(StandardCharsets.UTF_8));
        return List.copyOf(files);
    }

    /** The generator would indent the items of the outermost list too. */
    private static String entry(Register.Entry entry) {
        StringWriter text = new StringWriter();
        try (JsonGenerator yaml = YAML.createGenerator(ObjectWriteContext.empty(), text)) {
            yaml.writeStartObject();
            yaml.writeStringProperty("code", entry.code());
            entry.fields().forEach(field -> field(yaml, field));
            yaml.writeEndObject();
        }
        return "- " + text.toString().replaceAll("\n(?=[^\n])", "\n  ");
    }

    private static void field(JsonGenerator yaml, Register.Field field) {
        yaml.writeName(field.name());
        if (field instanceof Register.Text text) {
            yaml.writeString(text.value());
        } else if (field instanceof Register.Plain plain) {
            yaml.writeNumber(plain.value());
        } else if (field instanceof Register.Items items) {
            yaml.writeStartArray();
            items.values().forEach(yaml::writeString);
            yaml.writeEndArray();
        }
    }
}
