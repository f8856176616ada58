package org.milestonesite.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.milestonesite.insight.TextDifference;

/** The cells of a {@link StepView}: dates, codes with their links, values and pieces of texts. */
final class StepCells {

    private final Catalogue catalogue;
    private final Hrefs hrefs;
    /** By the codes that milestones have and had, the code of today. */
    private final Map<String, String> codes = new HashMap<>();

    StepCells(Catalogue catalogue, Hrefs hrefs) {
        this.catalogue = catalogue;
        this.hrefs = hrefs;
        catalogue.plan().milestones().forEach(milestone -> {
            codes.put(milestone.code(), milestone.code());
            milestone.aka().forEach(older -> codes.putIfAbsent(older.value(), milestone.code()));
        });
    }

    Optional<String> href(String code) {
        return Optional.ofNullable(codes.get(code))
                .map(now -> hrefs.toPath(catalogue.paths().milestone(now)));
    }

    StepView.Cell nothing() {
        return new StepView.Cell(Optional.empty(), List.of(), List.of());
    }

    StepView.Cell date(Optional<LocalDate> date) {
        return new StepView.Cell(date.map(Object::toString), List.of(), List.of());
    }

    StepView.Cell codes(List<String> codes) {
        return new StepView.Cell(
                Optional.empty(), codes.stream().map(this::code).toList(), List.of());
    }

    StepView.Code code(String code) {
        return new StepView.Code(href(code), code);
    }

    StepView.Cell value(String field, List<String> values) {
        if (field.equals("predecessors")) {
            return codes(values);
        }
        String text = String.join(catalogue.words().text("list-separator"), values);
        return new StepView.Cell(
                Optional.empty(),
                List.of(),
                values.isEmpty()
                        ? List.of()
                        : pieces(field.equals("kind") ? catalogue.words().text("kind-" + text) : text));
    }

    List<StepView.Piece> pieces(String text) {
        return List.of(new StepView.Piece(text, false, true));
    }

    StepView.Cell text(List<TextDifference.Piece> pieces) {
        return new StepView.Cell(
                Optional.empty(),
                List.of(),
                pieces.stream()
                        .map(piece -> new StepView.Piece(piece.text(), piece.changed(), piece.last()))
                        .toList());
    }
}
