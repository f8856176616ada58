package org.milestonesite.page;

import java.util.Optional;
import org.milestonesite.diagnostic.Messages;
import org.milestonesite.plan.ControlledDocument;
import org.milestonesite.plan.Plan;

/**
 * What stands on every printed sheet, in a browser's print and in the PDF.
 *
 * @param foot which edition it is and how old its data are
 * @param draft the mark of what is not approved
 */
public record Running(String foot, Optional<String> draft) {

    public static Running of(Plan plan, Messages words) {
        ControlledDocument document = plan.document();
        return new Running(
                document.revision()
                        .map(revision -> words.text("running-revision", document.handle(), revision, plan.asOf()))
                        .orElseGet(() -> words.text("running", document.handle(), plan.asOf())),
                Optional.of(words.text("draft-mark"))
                        .filter(mark -> document.status() == ControlledDocument.Status.DRAFT));
    }
}
