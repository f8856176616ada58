package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibtexNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "O'Mullane, William            | O'Mullane/William",
                "William O'Mullane             | O'Mullane/William",
                "{Comoretto}, Gabriele         | Comoretto/Gabriele",
                "{Van Klaveren}, Brian         | Van Klaveren/Brian",
                "Anja von der Linden           | von der Linden/Anja",
                "von der Linden, Anja          | von der Linden/Anja",
                "Johannes Diderik van der Waals | van der Waals/Johannes Diderik",
                "{Oschmann}, Jr., Jacobus M.   | Oschmann Jr./Jacobus M.",
                "Swinbank, J.~D.               | Swinbank/J. D.",
                "\\v{Z}eljko Ivezi\\'{c}       | Ivezić/Željko",
                "{\\v Z}eljko Ivezi{\\'c}      | Ivezić/Željko",
                "Donald E. Knuth               | Knuth/Donald E.",
                "{NSF-DOE Vera C. Rubin Observatory} | NSF-DOE Vera C. Rubin Observatory/-",
                "the AWS-PoC team              | the AWS-PoC team/-",
                "Plato                         | Plato/-",
                "NASA,                         | NASA/-",
                "A. One, B. Two, C. Three, D. Four | A. One, B. Two, C. Three, D. Four/-"
            })
    void nameIsTakenApart(String latex, String parts) {
        assertEquals(parts, shown(latex));
    }

    @Test
    void namesAreSplitAtAndOutsideBracesOnly() {
        assertEquals(
                "Science and Engineering Team/- & Sandland/Ann & Andover/B.",
                shown("{Science and Engineering Team} and\nSandland, Ann AND Andover, B."));
    }

    @Test
    void doubledAndIsOne() {
        assertEquals("Guy/L. & Jenness/Tim", shown("and Guy, L. and and Tim Jenness and "));
    }

    @Test
    void othersAreNoName() {
        BibtexNames names = BibtexNames.of("Ivezic, Z. and others");
        assertEquals(1, names.names().size());
        assertTrue(names.others());
        assertTrue(BibtexNames.of("Ivezic, Z. and et al.").others());
    }

    private static String shown(String latex) {
        return BibtexNames.of(latex).names().stream()
                .map(name -> name.family() + "/" + name.given().orElse("-"))
                .collect(Collectors.joining(" & "));
    }
}
