package org.milestonesite.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                " javascript:alert(1)",
                "java\u00a0script:alert(1)",
                "data:text/html,<script>",
                "vbscript:x",
                "file:///etc",
                "//evil.org",
                "///evil.org",
                "\\\\evil.org",
                "/x",
                "x",
                "",
                ":",
                "http:",
                "http:x",
                "https://",
                "https:///x",
                "mailto:",
                "mailto:@",
                "blob:https://x.org/1",
                "view-source:https://x.org",
                "javascript://x.org/%0Aalert(1)",
                "ht tp//x.org"
            })
    void otherAddressesAreRefused(String url) {
        assertEquals(Optional.empty(), SafeUrl.outside(url));
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.org/a?b=1&c#d, https://x.org/a?b=1&c#d",
        "HTTP://x.org, HTTP://x.org",
        "'ht\ntps://x. org', https://x.org",
        "mailto:a@b.c, mailto:a@b.c",
        "https://x.org/a\"b<c>[d]|e%, https://x.org/a%22b%3Cc%3E%5Bd%5D%7Ce%25",
        "https://x.org/%41%zz, https://x.org/%41%25zz",
        "https://münchen.de/ü, https://münchen.de/ü"
    })
    void goodAddressesStay(String url, String expected) {
        assertEquals(Optional.of(expected), SafeUrl.outside(url));
    }

    @ParameterizedTest
    @CsvSource({
        "../a.html#b, ../a.html#b",
        "javascript:x, ./javascript:x",
        "a/b:c, a/b:c",
        "#a:b, #a:b",
        "//evil.org, .//evil.org",
        "/x, ./x",
        "'java\nscript:x', ./javascript:x"
    })
    void pathsCannotLeaveTheSite(String path, String expected) {
        assertEquals(expected, SafeUrl.inside(path));
    }

    @Test
    void emptyPathIsThePageItself() {
        assertEquals("", SafeUrl.inside(""));
    }
}
