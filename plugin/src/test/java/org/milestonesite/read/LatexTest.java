package org.milestonesite.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LatexTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Ivezi\\'{c}          | Ivezić",
                "Ivezi{\\'c}          | Ivezić",
                "{Ivezi{\\'{c}}}      | Ivezić",
                "Juri\\'c             | Jurić",
                "Garc{\\'\\i}a        | García",
                "Garc\\'{\\i}a        | García",
                "Garc{\\'{\\i}}a      | García",
                "{\\v Z}eljko         | Željko",
                "{\\v{Z}}eljko        | Željko",
                "\\v{Z}eljko          | Željko",
                "M\\\"uller           | Müller",
                "M\\\"{u}ller         | Müller",
                "{\\\"o}              | ö",
                "\\~n \\^o \\`a \\=a \\.z | ñ ô à ā ż",
                "\\c{c} \\c C \\k{a} \\r{a} \\H{o} \\u{g} \\d{s} \\b{b} | ç Ç ą å ő ğ ṣ ḇ",
                "Pe\\textasciitilde {n}a | Peña",
                "\\textasciitilde{}x  | ~x",
                "Stra{\\ss}e, Stra\\ss e | Straße, Straße",
                "S{\\o}ren \\O{} {\\AA}s \\aa \\l{}\\L{} \\ae\\oe | Søren Ø Ås åłŁ æœ",
                "\\'{}a \\^{} \\~{}   | 'a ^ ~"
            })
    void accentsAndLettersAreDecoded(String latex, String text) {
        assertEquals(text, Latex.decode(latex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "Telescope \\& Site, 5\\%, \\#1, a\\_b, \\$5, \\{x\\} | Telescope & Site, 5%, #1, a_b, $5, {x}",
                "J.~D. Swinbank       | J. D. Swinbank",
                "1534--1537           | 1534–1537",
                "one---two            | one—two",
                "-- LSST-DM           | – LSST-DM",
                "``rarest of the rare''  | “rarest of the rare”",
                "O'Mullane            | O'Mullane",
                "{\\citeds{LDM-540}} v1.0 \\S3.1 | LDM-540 v1.0 §3.1",
                "one\\\\two\\,three\\ four | one two three four",
                "co\\-ordinate        | coordinate",
                "\\pasp               | Publications of the Astronomical Society of the Pacific"
            })
    void signsArePrinted(String latex, String text) {
        assertEquals(text, Latex.decode(latex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "\\emph{a} \\textit{b {c}} {\\em d} {\\bf{e}} | a b c d e",
                "\\url{https://x.org/a} | https://x.org/a",
                "\\href{https://x.org}{text} | text",
                "\\unknown{content} stays | content stays",
                "\\foo[p. 3]{content} | content",
                "\\unknown alone      | unknown alone",
                "{LSST} and {{Braces}} | LSST and Braces",
                "unclosed {brace and \\emph{x | unclosed brace and x",
                "stray } brace \\      | stray brace"
            })
    void commandsGoAndTheirContentStays(String latex, String text) {
        assertEquals(text, Latex.decode(latex));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "$ugrizy$ Imaging     | ugrizy Imaging",
                "$10^{-3}$ and $H_0$  | 10⁻³ and H₀",
                "$\\Lambda$CDM at $z \\sim 2$ | ΛCDM at z ∼ 2",
                "$5^\\circ$ $x^k$ $-1$ | 5° x^k −1",
                "costs $5             | costs $5",
                "a^b_c                | a^b_c"
            })
    void mathematicsStaysReadable(String latex, String text) {
        assertEquals(text, Latex.decode(latex));
    }

    @Test
    void textIsOnOneLine() {
        assertEquals("one two three", Latex.decode("\n one\n\t two   three \n"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://ls.st/a--b_c, https://ls.st/a--b_c",
        "\\url{https://ls.st/~a}, https://ls.st/~a",
        "https://ls.st/a\\_b\\%20\\~{}c\\#d, https://ls.st/a_b%20~c#d",
        "{10.1117/12.2561604}, 10.1117/12.2561604"
    })
    void addressesKeepTheirSigns(String latex, String text) {
        assertEquals(text, Latex.verbatim(latex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "\\'{", "\\'", "$^{", "\\foo[", "\\foo{", "$", "\\", "^{$", "\\v{\\v "})
    void repeatedBeginningsAreDecodedInTime(String beginning) {
        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> Latex.decode(beginning.repeat(50_000)));
    }
}
