package org.milestonesite.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What of SVG may stay: what draws. Nothing that runs, loads, animates or embeds other documents. */
final class SvgRules {

    static final String SVG = "http://www.w3.org/2000/svg";
    static final String XLINK = "http://www.w3.org/1999/xlink";
    static final String XML = "http://www.w3.org/XML/1998/namespace";

    private static final Set<String> ELEMENTS = names("svg g defs symbol use path rect circle ellipse line polyline"
            + " polygon text tspan textPath title desc image marker clipPath mask pattern linearGradient radialGradient"
            + " stop filter a switch style feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix"
            + " feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR"
            + " feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight"
            + " feTile feTurbulence");

    private static final Set<String> ATTRIBUTES = names("id class style lang role tabindex version viewBox"
            + " preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d dx dy points pathLength"
            + " transform transform-origin rotate textLength lengthAdjust startOffset method spacing side"
            + " fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin"
            + " stroke-miterlimit stroke-dasharray stroke-dashoffset color opacity display visibility overflow"
            + " clip clip-path clip-rule mask filter marker marker-start marker-mid marker-end paint-order"
            + " vector-effect shape-rendering text-rendering image-rendering color-rendering color-interpolation"
            + " color-interpolation-filters mix-blend-mode isolation enable-background"
            + " font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight"
            + " text-anchor text-align text-decoration text-overflow letter-spacing word-spacing line-height"
            + " writing-mode direction unicode-bidi dominant-baseline alignment-baseline baseline-shift white-space"
            + " glyph-orientation-vertical glyph-orientation-horizontal pointer-events cursor"
            + " gradientUnits gradientTransform spreadMethod offset stop-color stop-opacity"
            + " patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits mask-type"
            + " markerUnits markerWidth markerHeight orient refX refY"
            + " filterUnits primitiveUnits in in2 result mode type values operator k1 k2 k3 k4 order kernelMatrix"
            + " divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale diffuseConstant"
            + " specularConstant specularExponent lighting-color flood-color flood-opacity stdDeviation radius scale"
            + " xChannelSelector yChannelSelector azimuth elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle"
            + " baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent"
            + " systemLanguage requiredExtensions requiredFeatures media baseProfile zoomAndPan contentStyleType");

    private SvgRules() {}

    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** What editors note for themselves goes without a word: nobody would miss it. */
    static boolean isNote(String namespace, String element) {
        boolean foreign =
                !namespace.isEmpty() && !namespace.equals(SVG) && !namespace.startsWith("http://www.w3.org/1");
        return foreign || namespace.equals(SVG) && element.equals("metadata");
    }

    /** An attribute that is no link, with a value that loads nothing. */
    static boolean isAttribute(String name, String value) {
        boolean known = ATTRIBUTES.contains(name) || name.startsWith("aria-");
        return known && SafeCss.isSafe(value);
    }

    /** The value of {@code href}, where it may stay. */
    static Optional<String> link(String element, String href) {
        String trimmed = href.strip();
        if (trimmed.startsWith("#") && SafeCss.isSafe(trimmed)) {
            return Optional.of(trimmed);
        }
        if (element.equals("a") && !trimmed.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            return SafeUrl.outside(trimmed);
        }
        return element.equals("image") && isPicture(trimmed) ? Optional.of(trimmed) : Optional.empty();
    }

    private static boolean isPicture(String href) {
        int comma = href.indexOf(',');
        String head = comma < 0 ? "" : href.substring(0, comma).toLowerCase(Locale.ROOT);
        return Set.of("data:image/png;base64", "data:image/jpeg;base64", "data:image/jpg;base64")
                        .contains(head)
                && href.chars()
                        .skip(comma + 1L)
                        .allMatch(c -> c < 128
                                && (Character.isLetterOrDigit(c)
                                        || "+/=".indexOf(c) >= 0
                                        || Character.isWhitespace(c)));
    }

    private static Set<String> names(String list) {
        return Set.of(list.split(" "));
    }
}
