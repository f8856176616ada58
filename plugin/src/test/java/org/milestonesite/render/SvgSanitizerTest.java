package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.diagnostic.Diagnostic;

class SvgSanitizerTest {

    private static final String ROOT =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";

    private final List<String> findings = new ArrayList<>();

    private Optional<String> sanitized(String svg) {
        return SvgSanitizer.sanitize("figures/a.svg", svg.getBytes(StandardCharsets.UTF_8), this::note)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    private void note(Diagnostic found) {
        findings.add(
                found.at().orElseThrow().display() + " " + found.key() + " " + String.join(",", found.arguments()));
    }

    /** What remains of something within a drawing. */
    private String inside(String svg) {
        String all = sanitized(ROOT + svg + "</svg>").orElseThrow();
        return all.substring(ROOT.length(), all.length() - "</svg>\n".length());
    }

    private void keeps(String svg) {
        assertEquals(svg, inside(svg));
        assertEquals(List.of(), findings);
    }

    @Test
    void drawingsAreKept() {
        keeps(
                "<title>A &amp; B</title><defs><marker id=\"m\" markerWidth=\"4\" orient=\"auto\"><path d=\"M0 0L1 1z\"></path>"
                        + "</marker><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"#fff\"></stop></linearGradient></defs>"
                        + "<g fill=\"url(#g)\" style=\"stroke: red; fill: url(#g)\" class=\"a\" transform=\"scale(2)\" aria-label=\"x\">"
                        + "<text x=\"1\" xml:space=\"preserve\" text-anchor=\"middle\"> é  <tspan dy=\"1em\">b</tspan></text>"
                        + "<use href=\"#m\"></use><use xlink:href=\"#m\"></use></g>");
        keeps("<style>.a { fill: red } @media print { .a { fill: url(#g) } }</style>");
        keeps("<a href=\"https://x.org/\"><image href=\"data:image/png;base64,iVBOR+/=\" width=\"1\"></image></a>");
        keeps("<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"></feGaussianBlur></filter>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<script href=\"https://x.org/a.js\"/>",
                "<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><b onclick=\"x\"/></body></foreignObject>",
                "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>",
                "<iframe src=\"https://x.org\"/>",
                "<set attributeName=\"href\" to=\"javascript:alert(1)\"/>",
                "<animate attributeName=\"href\" values=\"javascript:alert(1)\"/>",
                "<handler type=\"text/javascript\">x</handler>",
                "<SCRIPT>x</SCRIPT>",
                "<style>@import 'https://x.org/a.css';</style>",
                "<style>@IMPORT url(x);</style>",
                "<style>a { background: url(https://x.org/a) }</style>",
                "<style>a { fill: \\75rl(x) }</style>",
                "<style>a { background: image-set('https://x.org/a' 1x) }</style>",
                "<style><![CDATA[</style><script>alert(1)</script>]]></style>",
                "<style>a { width: expression(x) }</style>"
            })
    void elementsThatRunLoadOrEmbedAreRemovedAndFound(String svg) {
        assertEquals("", inside(svg));
        assertEquals(1, findings.size());
        assertEquals(
                "figures/a.svg:1:" + (ROOT.length() + 1),
                findings.get(0).substring(0, findings.get(0).indexOf(' ')));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "onclick=\"alert(1)\"",
                "onload=\"x\"",
                "ONLOAD=\"x\"",
                "style=\"fill: url(https://x.org/a)\"",
                "style=\"fill: URL( 'data:x' )\"",
                "fill=\"url(https://x.org/a#b)\"",
                "filter=\"url(//x.org)\"",
                "href=\"https://x.org/a.svg#b\"",
                "href=\"javascript:alert(1)\"",
                "xlink:href=\" java&#10;script:alert(1)\"",
                "href=\"data:image/svg+xml;base64,x\"",
                "xml:base=\"https://x.org/\"",
                "ping=\"https://x.org\"",
                "src=\"https://x.org\""
            })
    void attributesThatRunOrLoadAreRemoved(String attribute) {
        assertEquals("<use></use>", inside("<use " + attribute + "/>"));
    }

    @Test
    void linksLeadOnlyToTheWeb() {
        assertEquals("<a>x</a>", inside("<a href=\"javascript:alert(1)\">x</a>"));
        assertEquals("<a>x</a>", inside("<a xlink:href=\"data:text/html,x\">x</a>"));
        assertEquals("<image></image>", inside("<image href=\"https://x.org/a.png\"/>"));
        assertEquals("<image></image>", inside("<image href=\"data:image/png;base64,&lt;svg&gt;\"/>"));
    }

    @Test
    void whatIsRemovedIsFoundOnceAtItsPlace() {
        sanitized(ROOT + "\n <g\n  onclick=\"x\"/>\n <g onclick=\"y\"/>\n <script/>\n <script/>\n</svg>");
        assertEquals(
                List.of("figures/a.svg:3:3 unsafe-figure onclick", "figures/a.svg:5:2 unsafe-figure script"), findings);
    }

    @Test
    void notesOfEditorsGoWithoutAWord() {
        assertEquals(
                "<g></g>",
                inside("<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"/></metadata>"
                        + "<i:view xmlns:i=\"http://www.inkscape.org/x\"/>"
                        + "<g i:label=\"x\" xmlns:i=\"http://www.inkscape.org/x\" data-cell=\"1\"/><!-- c -->"));
        assertEquals(List.of(), findings);
    }

    @Test
    void plainDoctypeIsDroppedAndOneWithDeclarationsIsRefused() {
        String dtd =
                "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
        assertEquals(Optional.of(ROOT + "</svg>\n"), sanitized("<?xml version=\"1.0\"?>\n" + dtd + ROOT + "</svg>"));
        assertEquals(List.of(), findings);
        assertEquals(
                Optional.empty(),
                sanitized("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n" + ROOT + "&x;</svg>"));
        assertEquals(List.of("figures/a.svg:1:1 bad-figure.doctype "), findings);
    }

    @Test
    void styleSheetsOfTheDocumentAreRemoved() {
        assertEquals(
                Optional.of(ROOT + "</svg>\n"),
                sanitized("<?xml-stylesheet href=\"https://x.org/a.css\"?>" + ROOT + "</svg>"));
        assertEquals(List.of("figures/a.svg:1:1 unsafe-figure ?xml-stylesheet"), findings);
    }

    @Test
    void whatIsNoDrawingIsRefused() {
        assertEquals(Optional.empty(), sanitized("<html/>"));
        assertEquals(Optional.empty(), sanitized("<svg/>"));
        assertEquals(
                List.of("figures/a.svg:1:1 bad-figure.root html", "figures/a.svg:1:1 bad-figure.root svg"), findings);
    }

    @Test
    void whatIsNotWellFormedIsFoundWithItsPlace() {
        assertEquals(Optional.empty(), sanitized(ROOT + "\n<g>\n</svg>"));
        assertEquals(Optional.empty(), sanitized(""));
        assertEquals(Optional.empty(), sanitized(ROOT + "&undefined;</svg>"));
        assertEquals("figures/a.svg:3:3 bad-figure ", findings.get(0));
        assertEquals(3, findings.size());
    }

    @Test
    void depthAndSizeAreBounded() {
        assertEquals(Optional.empty(), sanitized(ROOT + "<g>".repeat(5_000) + "</g>".repeat(5_000) + "</svg>"));
        assertEquals(Optional.empty(), sanitized(ROOT + " ".repeat(SvgSanitizer.BYTES) + "</svg>"));
        assertEquals("figures/a.svg:1:1 too-large.figure 8", findings.get(1));
        assertEquals(true, findings.get(0).endsWith(" too-deep.figure 100"));
    }

    @Test
    void resultIsStable() {
        String once =
                sanitized(ROOT + "<g a='1' fill = 'red'>é&#233;&amp;</g></svg>").orElseThrow();
        assertEquals(Optional.of(once), sanitized(once));
    }
}
