package org.milestonesite.link;

import java.util.Optional;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.diagnostic.Nearest;
import org.milestonesite.plan.Look;
import org.milestonesite.read.RawSite;
import org.milestonesite.read.RawSources;
import org.milestonesite.source.Located;

/** What {@code site.yaml} says of the look, as far as it is there. */
final class Looks {

    private Looks() {}

    static Look of(RawSources raw, Findings findings) {
        RawSite.Look look = raw.site().look();
        Optional<String> logo = look.logo().map(Located::value).filter(raw.figures()::containsKey);
        if (logo.isEmpty()) {
            look.logo().ifPresent(missing -> {
                Diagnostic finding = Diagnostic.of(Code.MISSING_IMAGE, missing.at(), missing.value());
                findings.add(Nearest.of(missing.value(), raw.figures().keySet())
                        .map(nearest -> finding.help("did-you-mean", nearest))
                        .orElse(finding));
            });
        }
        return new Look(
                logo,
                Stream.concat(accent(Look.Scheme.LIGHT, look.light()), accent(Look.Scheme.DARK, look.dark()))
                        .toList());
    }

    private static Stream<Look.Accent> accent(Look.Scheme scheme, Optional<Located<String>> colour) {
        return colour.map(value -> new Look.Accent(scheme, value.value(), value.at())).stream();
    }
}
