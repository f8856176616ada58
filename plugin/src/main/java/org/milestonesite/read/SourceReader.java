package org.milestonesite.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.milestonesite.diagnostic.Code;
import org.milestonesite.diagnostic.Diagnostic;
import org.milestonesite.diagnostic.Findings;
import org.milestonesite.source.Located;
import org.milestonesite.source.SourceFile;

/** Reads every source of a project. */
public final class SourceReader {

    private static final String SITE = "site.yaml";

    private final SourceTree tree;
    private final Path work;
    private final ReadCache cache;
    private final Findings findings;
    private final List<Path> files;

    private SourceReader(SourceTree tree, Path work, ReadCache cache, Findings findings) {
        this.tree = tree;
        this.work = work;
        this.cache = cache;
        this.findings = findings;
        this.files = tree.files();
    }

    /**
     * @param project the folder to which the paths of findings are relative
     * @param source the source folder
     * @param work what is kept between builds; it may be deleted at any time
     * @param cache what was read before
     * @return empty where there is no source folder or no {@code site.yaml}, or a broken one, with the finding that says
     *     so: the other files are read all the same, but without settings their contents mean nothing
     */
    public static Reading<Optional<RawSources>> read(Path project, Path source, Path work, ReadCache cache) {
        Findings findings = new Findings();
        SourceTree tree = new SourceTree(project, source, findings);
        if (tree.linked().isPresent()) {
            return new Reading<>(Optional.empty(), List.of(tree.linked().get()));
        }
        if (!Files.isDirectory(source)) {
            findings.add(Diagnostic.nowhere(Code.MISSING_SOURCE, tree.display(source))
                    .variant("folder"));
            return new Reading<>(Optional.empty(), findings.all());
        }
        if (tree.file(SITE).isEmpty()) {
            findings.add(Diagnostic.nowhere(Code.MISSING_SOURCE, tree.display(source))
                    .variant("site"));
            return new Reading<>(Optional.empty(), findings.all());
        }
        Optional<RawSources> sources = new SourceReader(tree, work, cache, findings).sources();
        return new Reading<>(sources, findings.all());
    }

    private Optional<RawSources> sources() {
        Path sitePath = tree.file(SITE).orElseThrow();
        Optional<SourceFile> read =
                keep(cache.of(sitePath, "text", () -> TextFiles.read(sitePath, tree.display(sitePath))));
        SourceFile siteFile = read.orElseGet(() -> SourceFile.of(tree.display(sitePath), ""));
        Optional<RawSite> settings = read.flatMap(file -> keep(cache.of(sitePath, file, () -> SiteReader.read(file))));
        RawSite site = settings.orElseGet(() -> SiteReader.none(siteFile));
        List<Path> glossaries = inputs(site.inputs().glossary(), this::isGlossary);
        List<GlossaryReader.Glossary> glossaryFiles = readAll(
                glossaries.stream().filter(path -> !isSkipList(path)).toList(), "glossary", GlossaryReader::read);
        List<Path> bibliographies = inputs(site.inputs().references(), SourceReader::isBibliography);
        List<Path> schedules = inputs(site.inputs().schedule(), path -> path.startsWith("schedule/"));
        List<Path> annotations = inputs(site.inputs().annotations(), SourceReader::isAnnotations);
        if (settings.isPresent()) {
            reportUnread(Stream.of(glossaries, bibliographies, schedules, annotations)
                    .flatMap(List::stream)
                    .toList());
        }
        RawSources sources = new RawSources(
                site,
                siteFile,
                tree.display(tree.root()),
                schedules(schedules, site.schedule()),
                Stream.concat(
                                readAll(annotations, "annotations", AnnotationReader::read).stream(),
                                readAll(
                                        in("milestones/", ".md", ".yaml", ".yml", ".csv"),
                                        "milestones",
                                        MilestoneReader::read)
                                        .stream())
                        .flatMap(List::stream)
                        .toList(),
                pages(),
                readAll(bibliographies, "bibliography", BibtexReader::read).stream()
                        .flatMap(List::stream)
                        .toList(),
                terms(glossaryFiles, false),
                terms(glossaryFiles, true),
                site.inputs().tags(),
                skip(glossaries),
                editions(),
                figures());
        return settings.map(present -> sources);
    }

    /** The plan first, then older month-end exports from the newest on, then baselines. */
    private List<RawSchedule> schedules(List<Path> paths, ScheduleSettings settings) {
        SheetCache sheets = new SheetCache(work.resolve("sheets"));
        ScheduleReader reader = new ScheduleReader(settings, sheets);
        List<RawSchedule> schedules = ScheduleFiles.order(paths, tree, settings, findings).parallelStream()
                .map(export -> cache.of(
                        export.path(),
                        List.of(settings, export.plan()),
                        () -> reader.read(export.path(), export.display(), export.plan())))
                .toList()
                .stream()
                .flatMap(reading -> keep(reading).stream())
                .toList();
        sheets.trim();
        return schedules;
    }

    private List<RawPage> pages() {
        List<Path> paths = in("pages/", ".md");
        return readAll(paths, "page", file -> PageReader.read(file, name(file)));
    }

    private List<RawEdition> editions() {
        return readAll(in(EditionName.FOLDER, ".json"), "edition", TextFiles.MAX_EDITION, EditionReader::read).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of {@code src/milestones/pages/a/b.md} it is {@code a/b}. */
    private String name(SourceFile file) {
        String within =
                file.path().substring(tree.display(tree.root()).length()).replaceFirst("^/", "");
        return within.substring("pages/".length(), within.length() - ".md".length());
    }

    private static List<RawTerm> terms(List<GlossaryReader.Glossary> glossaries, boolean shared) {
        return glossaries.stream()
                .filter(file -> file.shared() == shared)
                .flatMap(file -> file.terms().stream())
                .toList();
    }

    private Set<String> skip(List<Path> glossaries) {
        return readAll(glossaries.stream().filter(this::isSkipList).toList(), "skip", GlossaryReader::skip).stream()
                .flatMap(List::stream)
                .map(Located::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private TreeMap<String, Path> figures() {
        TreeMap<String, Path> figures = new TreeMap<>();
        files.stream()
                .filter(path -> tree.within(path).startsWith("figures/"))
                .forEach(path -> figures.put(tree.within(path), path));
        return figures;
    }

    /** The files that {@code inputs} names, or else those in the default places. */
    private List<Path> inputs(Optional<List<Located<String>>> named, java.util.function.Predicate<String> isDefault) {
        return named.map(patterns -> patterns.stream()
                        .peek(pattern -> tree.folder(pattern.value()).ifPresent(cache::lookedIn))
                        .flatMap(pattern -> tree.matching(pattern).stream())
                        .distinct()
                        .toList())
                .orElseGet(() -> files.stream()
                        .filter(path -> isDefault.test(tree.within(path)))
                        .toList());
    }

    private boolean isGlossary(String path) {
        return path.startsWith("glossary/") && (path.endsWith(".csv") || path.endsWith(".txt"));
    }

    /** {@code skip.txt}, and the observatory's {@code skipacronyms.txt}. */
    private boolean isSkipList(Path path) {
        String name = path.getFileName().toString();
        return name.equals("skip.txt") || name.equals("skipacronyms.txt");
    }

    private static boolean isBibliography(String path) {
        return path.equals("references.bib") || path.startsWith("references/") && path.endsWith(".bib");
    }

    private static boolean isAnnotations(String path) {
        return path.equals("annotations.yaml") || path.equals("annotations.json");
    }

    private List<Path> in(String folder, String... endings) {
        return files.stream()
                .filter(path -> tree.within(path).startsWith(folder))
                .filter(path -> List.of(endings).stream()
                        .anyMatch(ending -> path.getFileName().toString().endsWith(ending)))
                .toList();
    }

    /** What nothing reads is named: an author who misspells a folder should not wonder where the pages are. */
    private void reportUnread(List<Path> inputs) {
        Set<Path> read = new java.util.HashSet<>(inputs);
        read.addAll(in("milestones/", ".md", ".yaml", ".yml", ".csv"));
        read.addAll(in("pages/", ".md"));
        read.addAll(in(EditionName.FOLDER, ".json"));
        read.addAll(in("figures/", ""));
        read.addAll(in("theme/", ""));
        read.add(tree.root().resolve(SITE));
        files.stream()
                .filter(path -> !read.contains(path))
                .forEach(path -> findings.add(StrayFile.finding(
                        tree.within(path), SourceFile.of(tree.display(path), "").whole())));
    }

    /** @param kind of file, by its reader */
    private <T> List<T> readAll(List<Path> paths, String kind, Function<SourceFile, Reading<T>> reader) {
        return readAll(paths, kind, TextFiles.MAX_BYTES, reader);
    }

    private <T> List<T> readAll(List<Path> paths, String kind, long maxBytes, Function<SourceFile, Reading<T>> reader) {
        return paths.parallelStream().map(path -> read(path, kind, maxBytes, reader)).toList().stream()
                .flatMap(reading -> keep(reading).stream())
                .toList();
    }

    private <T> Reading<Optional<T>> read(
            Path path, String kind, long maxBytes, Function<SourceFile, Reading<T>> reader) {
        return cache.of(path, kind, () -> {
            Reading<Optional<SourceFile>> file = TextFiles.read(path, tree.display(path), maxBytes);
            Optional<Reading<T>> reading = file.value().map(reader);
            List<Diagnostic> all = new ArrayList<>(file.findings());
            reading.ifPresent(read -> all.addAll(read.findings()));
            return new Reading<>(reading.map(Reading::value), all);
        });
    }

    private <T> T keep(Reading<T> reading) {
        findings.addAll(reading.findings());
        return reading.value();
    }
}
