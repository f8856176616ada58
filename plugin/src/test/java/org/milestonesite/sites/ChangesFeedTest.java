package org.milestonesite.sites;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.milestonesite.build.EditionFile;
import org.milestonesite.build.SiteBuild;
import org.milestonesite.harness.Built;
import org.milestonesite.harness.TestSite;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The feed of changes, held against RFC 4287. */
class ChangesFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @TempDir
    Path folder;

    private TestSite site(String url) {
        TestSite site = TestSite.good(folder).replacing("site.yaml", "  status: draft\n", """
                          status: draft
                          revision: "1.7"
                          changes:
                            - {version: "1.6", date: 2025-06-30, description: "Brings *REL-1* & <more>.", owner: Ada}
                            - {date: 2025-07-15, description: Mended.}
                        """ + url);
        EditionFile.write(site.request(), SiteBuild.run(site.request()), false);
        String now = site.read("editions/1.7.json");
        return site.with("editions/1.6.json", now.replace("\"1.7\"", "\"1.6\"").replace("2025-12-31", "2025-11-30"));
    }

    private static Element feed(Built built) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(built.bytes("changes/feed.xml")))
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals(name)) {
                assertEquals(ATOM, element.getNamespaceURI());
                found.add(element);
            }
        }
        return found;
    }

    private static String one(Element parent, String name) {
        List<Element> found = children(parent, name);
        assertEquals(1, found.size(), name);
        return found.get(0).getTextContent();
    }

    /** Of each feed and each entry: section 4.1 of the RFC. */
    private static void assertSound(Element element) {
        assertTrue(URI.create(one(element, "id")).isAbsolute());
        assertTrue(!one(element, "title").isBlank());
        OffsetDateTime.parse(one(element, "updated"));
        Set<String> alternates = new HashSet<>();
        for (Element link : children(element, "link")) {
            URI.create(link.getAttribute("href"));
            if (link.getAttribute("rel").equals("alternate")) {
                assertTrue(alternates.add(link.getAttribute("type")), "one alternate a type");
            }
        }
        assertEquals(1, alternates.size(), "an entry without content has an alternate");
    }

    @Test
    void itIsSoundAtom() throws Exception {
        Element feed = feed(site("").builds());
        assertEquals("feed", feed.getLocalName());
        assertEquals(ATOM, feed.getNamespaceURI());
        assertSound(feed);
        assertEquals("Ada Lovelace", one(children(feed, "author").get(0), "name"));
        assertEquals(
                1,
                children(feed, "link").stream()
                        .filter(link -> link.getAttribute("rel").equals("self"))
                        .count());
        Set<String> ids = new HashSet<>(Set.of(one(feed, "id")));
        for (Element entry : children(feed, "entry")) {
            assertSound(entry);
            assertTrue(ids.add(one(entry, "id")), "ids are unique");
        }
        assertEquals(3, children(feed, "entry").size());
    }

    @Test
    void entriesTellOfTheRecordAndOfEditionsTheNewestFirst() throws Exception {
        List<Element> entries = children(feed(site("").builds()), "entry");
        assertEquals(
                List.of(
                        "2025-07-31T00:00:00Z ABC-1: Revision 1.6 to 1.7",
                        "2025-07-15T00:00:00Z ABC-1, change of 2025-07-15",
                        "2025-06-30T00:00:00Z ABC-1 version 1.6"),
                entries.stream()
                        .map(entry -> one(entry, "updated") + " " + one(entry, "title"))
                        .toList());
        assertEquals("1 date moved.", one(entries.get(0), "summary"));
        assertEquals("Brings REL-1 & <more>.", one(entries.get(2), "summary"));
    }

    @Test
    void linksAreRelativeUntilTheAddressIsKnownAndIdsStay() throws Exception {
        Element relative = feed(site("").builds());
        assertEquals(
                "1.6-to-1.7.html",
                children(children(relative, "entry").get(0), "link").get(0).getAttribute("href"));
        TestSite there = TestSite.copy(folder.resolve("src/milestones"), folder.resolve("there"));
        Element absolute = feed(there.replacing(
                        "site.yaml", "  status: draft\n", "  status: draft\n  url: https://plan.example.org/x\n")
                .builds());
        assertEquals(
                "https://plan.example.org/x/changes/1.6-to-1.7.html",
                children(children(absolute, "entry").get(0), "link").get(0).getAttribute("href"));
        assertEquals(
                one(children(relative, "entry").get(0), "id"),
                one(children(absolute, "entry").get(0), "id"));
        assertNotEquals(one(relative, "id"), one(children(relative, "entry").get(0), "id"));
    }

    @Test
    void thePagesOfChangesNameItAndNoOthers() {
        Built built = site("").builds();
        for (String path : built.paths()) {
            if (path.endsWith(".html")) {
                assertEquals(
                        path.startsWith("changes/") ? 1 : 0,
                        built.page(path)
                                .select("head link[rel=alternate][type=application/atom+xml][href=feed.xml]")
                                .size(),
                        path);
            }
        }
    }
}
