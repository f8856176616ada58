package org.milestonesite;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Keeps the house as designed: data flows one way, and the types of a library stay in the packages that need it. */
class ArchitectureTest {

    private static final String HOUSE = "org.milestonesite.";

    /** Where maven-plugin-plugin puts the goal {@code help}. */
    private static final String GENERATED_HELP = "milestone_site_maven_plugin";

    private static final String FLEXMARK = "com.vladsch.flexmark..";
    private static final String MUSTACHE = "com.github.mustachejava..";
    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";
    /** What reads YAML for Jackson, and knows a limit of its own. */
    private static final String SNAKEYAML = "org.snakeyaml.engine..";

    private static final String CITEPROC = "de.undercouch.citeproc..";
    private static final String BIBTEX = "org.jbibtex..";
    private static final String POI = "org.apache.poi..";
    /** The JDK's reader of XML, for drawings and workbooks. */
    private static final String XML = "javax.xml.stream..";

    /** What lays out graphs, and the model of graphs that it uses. */
    private static final String ELK = "org.eclipse.elk..";

    private static final String EMF = "org.eclipse.emf..";

    private static final String JETTY = "org.eclipse.jetty..";
    private static final String WATCHER = "io.methvin.watcher..";

    /** What makes the PDF, and what reads the page that it is made of. */
    private static final String OPENHTMLTOPDF = "com.openhtmltopdf..";

    private static final String PDFBOX = "org.apache.pdfbox..";
    private static final String FONTBOX = "org.apache.fontbox..";
    private static final String JSOUP = "org.jsoup..";
    private static final String DOM = "org.w3c.dom..";

    private static final String MAVEN = "org.apache.maven..";

    /** What each package may use besides itself and Java: first our packages, then libraries. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("source", uses("")),
            Map.entry("diagnostic", uses("source", JACKSON, JACKSON_ANNOTATIONS)),
            Map.entry("text", uses("source diagnostic", FLEXMARK)),
            Map.entry("plan", uses("source text")),
            Map.entry(
                    "read", uses("source diagnostic text", JACKSON, JACKSON_ANNOTATIONS, SNAKEYAML, BIBTEX, POI, XML)),
            Map.entry("link", uses("source diagnostic text read plan")),
            Map.entry("insight", uses("source text plan", ELK, EMF)),
            Map.entry("check", uses("source diagnostic text plan insight")),
            Map.entry("page", uses("source diagnostic text plan insight")),
            Map.entry(
                    "render",
                    uses(
                            "source diagnostic text plan insight page site",
                            JACKSON,
                            JACKSON_ANNOTATIONS,
                            MUSTACHE,
                            XML,
                            CITEPROC)),
            Map.entry("site", uses("source diagnostic")),
            Map.entry("pdf", uses("", OPENHTMLTOPDF, PDFBOX, FONTBOX, JSOUP, DOM)),
            Map.entry("build", uses("source diagnostic text plan read link insight check page render site pdf")),
            Map.entry("starter", uses("diagnostic render")),
            Map.entry("preview", uses("source diagnostic render site build", JETTY, WATCHER)),
            Map.entry("mojo", uses("build diagnostic site starter preview", MAVEN)));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.milestonesite");

    static Stream<String> packages() {
        return MAY_USE.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void eachPackageUsesOnlyWhatItMay(String name) {
        String[] allowed = Stream.concat(uses(name, "java..", "javax.xml..", "").stream(), MAY_USE.get(name).stream())
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(HOUSE + name + "..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyClassBelongsToAPackageOfTheHouse() {
        String[] house = Stream.concat(packages(), Stream.of(GENERATED_HELP))
                .flatMap(name -> uses(name).stream())
                .toArray(String[]::new);
        classes().should().resideInAnyPackage(house).check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(HOUSE + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    private static List<String> uses(String ours, String... libraries) {
        Stream<String> packages = Stream.of(ours.split(" ")).filter(name -> !name.isEmpty());
        return Stream.concat(packages.map(name -> HOUSE + name + ".."), Stream.of(libraries))
                .toList();
    }
}
