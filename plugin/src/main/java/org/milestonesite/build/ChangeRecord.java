package org.milestonesite.build;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.page.ChangeDraft;

/** The draft of the next row of the change record, as a file to paste from. */
public final class ChangeRecord {

    /** In the work folder. */
    public static final String FILE = "change-record.yaml";

    private ChangeRecord() {}

    /** Empty where nothing has changed since the latest edition, or the row is there already. */
    public static Optional<byte[]> draft(BuildResult result) {
        Messages words = result.theme().messages();
        return result.plan()
                .flatMap(plan -> ChangeDraft.of(plan, words))
                .map(draft -> "# " + words.text("changes-draft-explained") + "\n" + draft.yaml())
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }
}
