package org.milestonesite.read;

import java.util.Optional;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;
import org.milestonesite.text.Markdown;
import org.milestonesite.text.TextOrigin;

/** Files below {@code pages/}: front matter and Markdown. */
final class PageReader {

    private PageReader() {}

    static Reading<RawPage> read(SourceFile file, String name) {
        Findings findings = new Findings();
        FrontMatter matter = FrontMatter.of(file, "page", findings);
        // of front matter that is missing or broken one finding has told
        Findings told = matter.fields().isPresent() ? findings : new Findings();
        Fields fields = Fields.of(matter.fields().orElse(new Node.Absent(file.whole())), "page", told);
        Optional<Located<String>> written = fields.required("title");
        Located<String> title = written.orElse(new Located<>(name, file.whole()));
        RawPage page = new RawPage(
                file,
                name,
                title,
                Markdown.plain(TextOrigin.value(title.at(), title.value())),
                fields.integer("order").map(Located::value),
                fields.flag("numbered", true),
                fields.flag("markTerms", true),
                Markdown.blocks(matter.body(), findings::add));
        fields.done();
        return new Reading<>(page, findings.all());
    }
}
