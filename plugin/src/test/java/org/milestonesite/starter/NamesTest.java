package org.milestonesite.starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.milestonesite.build.BuildResult;
import org.w3c.dom.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Handle and title may hold anything that can be seen. */
class NamesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A: b",
                "# no comment",
                "'",
                "\"quoted\" \\ and \\n more",
                "true",
                "~",
                "1.60",
                "- a",
                "[a, b]",
                "{a: b}",
                "*a &b !c %d |e >f @g `h",
                "<b>]]></b> &amp; &",
                "--> <!-- <![CDATA[",
                "@handle@ @title@ @version@ @",
                "Élan – “Ω” 😀",
                "../../etc"
            })
    void namesAreReadBackAsTheyAre(String name) throws Exception {
        StarterProject project = StarterProject.in(folder, new Names(name, name));
        JsonNode document = YAMLMapper.builder()
                .build()
                .readTree(project.text(Starter.SOURCES + "site.yaml"))
                .get("document");
        assertEquals(name, document.get("handle").asString());
        assertEquals(name, document.get("title").asString());
        Document pom = pom(project);
        assertEquals(name, pom.getElementsByTagName("name").item(0).getTextContent());
        assertTrue(
                pom.getElementsByTagName("artifactId").item(0).getTextContent().matches("[a-z0-9_][a-z0-9_.-]*"));
        BuildResult result = project.build();
        assertFalse(result.report().hasErrors(), result::console);
    }

    @Test
    void aPropertyInATitleIsNoneForMaven() throws Exception {
        StarterProject project = StarterProject.in(folder, new Names("A", "The ${user.home} plan"));
        assertEquals(
                "The $ {user.home} plan",
                pom(project).getElementsByTagName("name").item(0).getTextContent());
    }

    @Test
    void charactersThatNobodySeesAreRefused() {
        assertEquals(Optional.of("U+0007"), Names.refused("A\u0007"));
        assertEquals(Optional.of("U+000A"), Names.refused("A\nB"));
        assertEquals(Optional.of("U+D800"), Names.refused("A\uD800"));
        assertEquals(Optional.of("U+FFFE"), Names.refused("A\uFFFE"));
        assertEquals(Optional.empty(), Names.refused(" A – 😀 "));
    }

    private static Document pom(StarterProject project) throws Exception {
        try (InputStream in = Files.newInputStream(project.folder().resolve("pom.xml"))) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }
}
