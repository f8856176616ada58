package org.milestonesite.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What LaTeX commands print. */
final class LatexSigns {

    /** Combining marks by the commands that put them on a letter. */
    static final Map<String, Character> ACCENTS = Map.ofEntries(
            Map.entry("'", '\u0301'),
            Map.entry("`", '\u0300'),
            Map.entry("^", '\u0302'),
            Map.entry("\"", '\u0308'),
            Map.entry("~", '\u0303'),
            Map.entry("=", '\u0304'),
            Map.entry(".", '\u0307'),
            Map.entry("u", '\u0306'),
            Map.entry("v", '\u030C'),
            Map.entry("H", '\u030B'),
            Map.entry("c", '\u0327'),
            Map.entry("d", '\u0323'),
            Map.entry("b", '\u0331'),
            Map.entry("k", '\u0328'),
            Map.entry("r", '\u030A'),
            Map.entry("t", '\u0361'));

    /** Commands that change how text looks, or where it breaks, and print nothing themselves. */
    static final Set<String> SILENT = Set.of(
            "em",
            "it",
            "bf",
            "tt",
            "sc",
            "rm",
            "sf",
            "sl",
            "tiny",
            "small",
            "large",
            "Large",
            "normalsize",
            "footnotesize",
            "bfseries",
            "itshape",
            "ttfamily",
            "scshape",
            "upshape",
            "mdseries",
            "normalfont",
            "protect",
            "relax",
            "noindent",
            "centering",
            "allowbreak",
            "nobreak",
            "left",
            "right",
            "displaystyle",
            "-",
            "/",
            "!",
            "@",
            "(",
            ")",
            "[",
            "]",
            "*",
            "|");

    static final Set<String> SPACES = Set.of(
            " ",
            "\n",
            "\r",
            "\t",
            ",",
            ";",
            ":",
            "\\",
            "space",
            "quad",
            "qquad",
            "newline",
            "linebreak",
            "par",
            "thinspace",
            "nobreakspace",
            "enspace");

    /** Signs and letters by the names of their commands. */
    static final Map<String, String> SIGNS = signs(
            "ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ SS ẞ "
                    + "S § P ¶ copyright © pounds £ euro € texteuro € textregistered ® texttrademark ™ dag † ddag ‡ "
                    + "textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “ "
                    + "textquotedblright ” quotedblbase „ guillemotleft « guillemotright » textquotesingle ' "
                    + "textquotedbl \" textless < textgreater > textbar | textbackslash \\ textunderscore _ "
                    + "textasciicircum ^ textasciigrave ` textasteriskcentered * textbullet • textperiodcentered · "
                    + "textdegree ° degree ° degr ° textmu µ ldots … dots … textellipsis … slash / LaTeX LaTeX "
                    + "TeX TeX BibTeX BibTeX textordfeminine ª textordmasculine º "
                    + "alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ "
                    + "lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω "
                    + "Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω "
                    + "times × pm ± mp ∓ cdot · div ÷ sim ∼ simeq ≃ approx ≈ equiv ≡ neq ≠ ne ≠ leq ≤ le ≤ geq ≥ ge ≥ "
                    + "ll ≪ gg ≫ lesssim ≲ gtrsim ≳ propto ∝ infty ∞ circ ° prime ′ to → rightarrow → leftarrow ← "
                    + "leftrightarrow ↔ sum ∑ int ∫ partial ∂ nabla ∇ ell ℓ odot ⊙ sun ☉ earth ⊕ in ∈ sqrt √ star ⋆ "
                    + "lt < gt > langle ⟨ rangle ⟩");

    /** Names of journals as the styles of the American Astronomical Society and ADS abbreviate them. */
    static final Map<String, String> JOURNALS = Map.ofEntries(
            Map.entry("aj", "The Astronomical Journal"),
            Map.entry("apj", "The Astrophysical Journal"),
            Map.entry("apjl", "The Astrophysical Journal Letters"),
            Map.entry("apjs", "The Astrophysical Journal Supplement Series"),
            Map.entry("aap", "Astronomy & Astrophysics"),
            Map.entry("aaps", "Astronomy & Astrophysics Supplement Series"),
            Map.entry("aapr", "The Astronomy and Astrophysics Review"),
            Map.entry("actaa", "Acta Astronomica"),
            Map.entry("ao", "Applied Optics"),
            Map.entry("applopt", "Applied Optics"),
            Map.entry("apss", "Astrophysics and Space Science"),
            Map.entry("araa", "Annual Review of Astronomy and Astrophysics"),
            Map.entry("baas", "Bulletin of the American Astronomical Society"),
            Map.entry("icarus", "Icarus"),
            Map.entry("jcap", "Journal of Cosmology and Astroparticle Physics"),
            Map.entry("mnras", "Monthly Notices of the Royal Astronomical Society"),
            Map.entry("memras", "Memoirs of the Royal Astronomical Society"),
            Map.entry("nat", "Nature"),
            Map.entry("na", "New Astronomy"),
            Map.entry("nar", "New Astronomy Reviews"),
            Map.entry("pasa", "Publications of the Astronomical Society of Australia"),
            Map.entry("pasj", "Publications of the Astronomical Society of Japan"),
            Map.entry("pasp", "Publications of the Astronomical Society of the Pacific"),
            Map.entry("physrep", "Physics Reports"),
            Map.entry("planss", "Planetary and Space Science"),
            Map.entry("prd", "Physical Review D"),
            Map.entry("prl", "Physical Review Letters"),
            Map.entry("procspie", "Proceedings of SPIE"),
            Map.entry("psj", "The Planetary Science Journal"),
            Map.entry("qjras", "Quarterly Journal of the Royal Astronomical Society"),
            Map.entry("skytel", "Sky and Telescope"),
            Map.entry("solphys", "Solar Physics"),
            Map.entry("ssr", "Space Science Reviews"));

    private static final String RAISED = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾nⁿiⁱ∘°";
    private static final String LOWERED = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎";

    private LatexSigns() {}

    /** Raised or lowered signs where there are such for all of the text, else the text after the mark. */
    static String script(char mark, String text) {
        String table = mark == '^' ? RAISED : LOWERED;
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            int i = table.indexOf(c);
            if (i < 0 || i % 2 != 0) {
                return text.equals("°") ? text : mark + text;
            }
            out.append(table.charAt(i + 1));
        }
        return out.toString();
    }

    private static Map<String, String> signs(String pairs) {
        String[] words = pairs.split(" ");
        Map<String, String> signs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            signs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(signs);
    }
}
